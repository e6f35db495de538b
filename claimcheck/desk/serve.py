"""The desk on this machine's own address, until it is stopped."""

from __future__ import annotations

import secrets
import socket
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import platformdirs
import uvicorn

from claimcheck.config import Settings, settings
from claimcheck.desk.app import Desk
from claimcheck.desk.engine import LocalEngine
from claimcheck.desk.store import Store
from claimcheck.errors import ConfigError

LOCAL = ("127.0.0.1", "localhost", "::1")


def serve(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    index: Path | None = None,
    chosen: Settings | None = None,
    data: Path | None = None,
    open_browser: bool = True,
    announce: Callable[[str], object] = lambda address: None,
) -> None:
    """Serves the desk until it is interrupted; `announce` gets its address, which holds the key.

    `port` 0 takes any free one. `chosen` are the settings (default: those in force), `index` goes before theirs. `data`
    is where history, marks and added reports are kept (default: the user's data folder). Raises `ConfigError` when
    `host` is not this machine or the port is taken.
    """
    if host not in LOCAL:
        raise ConfigError(f"The desk answers this machine only, not {host}.", hint="claimcheck desk")
    chosen = chosen or settings()
    chosen = replace(chosen, index=index) if index else chosen
    folder = data or platformdirs.user_data_path("claimcheck", appauthor=False)
    token = secrets.token_urlsafe(24)
    with _listening(host, port) as listener:
        place = _place(host, listener.getsockname()[1])
        desk = Desk(LocalEngine(chosen), Store(folder / "desk.db"), folder)
        address = f"http://{place}/?token={token}"
        announce(address)
        if open_browser:
            webbrowser.open(address)
        _run(desk, token, frozenset({place}), listener)


def _place(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise ConfigError(
            f"The port {port} of {host} cannot be used: {error.strerror}.", hint="claimcheck desk"
        ) from error
    return listener


def _run(desk: Desk, token: str, hosts: frozenset[str], listener: socket.socket) -> None:
    options = uvicorn.Config(desk.app(token, hosts), log_level="warning", lifespan="off", server_header=False)
    try:
        with suppress(KeyboardInterrupt):
            uvicorn.Server(options).run(sockets=[listener])
    finally:
        desk.close()
