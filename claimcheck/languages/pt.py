# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""Portuguese. Sources of the lists: grammars' closed classes; reporting verbs as agency style guides class them."""

from __future__ import annotations

from claimcheck.languages.base import DateWords, Debris, LanguageData, NumberWords, Paradigm, Phrase, Pronoun, Verb


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _endings(finite: str, participle: str, gerund: str, infinitive: str) -> Paradigm:
    return Paradigm(*(tuple(group.split()) for group in (finite, participle, gerund, infinitive)))


PARADIGMS = (
    ("ar", _endings("a am ou aram ava avam ará arão aria", "ado ada ados adas", "ando", "ar")),
    ("er", _endings("e em eu eram ia iam erá erão", "ido ida idos idas", "endo", "er")),
    ("ir", _endings("e em iu iram ia iam irá irão", "ido ida idos idas", "indo", "ir")),
    ("dizer", _endings("diz dizem disse disseram dizia diziam dirá dirão diria", "dito dita", "dizendo", "dizer")),
    ("pedir", _endings("pede pedem pediu pediram pedia pediam pedirá", "pedido pedida", "pedindo", "pedir")),
    (
        "escrever",
        _endings("escreve escrevem escreveu escreveram escrevia", "escrito escrita", "escrevendo", "escrever"),
    ),
    ("mentir", _endings("mente mentem mentiu mentiram mentia", "mentido", "mentindo", "mentir")),
    ("prever", _endings("prevê preveem previu previram previa", "previsto prevista", "prevendo", "prever")),
    ("crer", _endings("crê creem creu creram cria", "crido", "crendo", "crer")),
)

VERBS = (
    Verb("", "dizer", "asserted", "q"),
    Verb("", "escrever", "asserted", "q"),
    Verb(
        "afirm declar cont relat coment assegur record lembr anunci inform confirm revel ressalt destac salient observ not explic indic"
        " acrescent garant sublinh",
        "ar",
        "asserted",
        "qn",
    ),
    Verb("respond reconhec", "er", "asserted", "qn"),
    Verb("admit garant acresc assum", "ir", "asserted", "qn"),
    Verb("denunci conden critic acus lament classific consider avali", "ar", "judged", "nq"),
    Verb("ach pens acredit", "ar", "hedged", "q"),
    Verb("", "crer", "hedged", "q"),
    Verb("tem", "er", "hedged", "qn"),
    Verb("promet", "er", "asserted", "qin"),
    Verb("alert argument reiter fris reforç comemor", "ar", "asserted", "qn"),
    Verb("insist", "ir", "asserted", "q"),
    Verb("repet conclu", "ir", "asserted", "q"),
    Verb("repudi elogi louv", "ar", "judged", "n"),
    Verb("esper desej", "ar", "hedged", "qin"),
    Verb("solicit convid exort incentiv", "ar", "demanded", "nt"),
    Verb("ameaç", "ar", "predicted", "qin"),
    Verb("descart", "ar", "denied", "qn"),
    Verb("recus", "ar", "denied", "ni"),
    Verb("", "pedir", "demanded", "qn"),
    Verb("orden recomend reclam", "ar", "demanded", "qn"),
    Verb("exig suger", "ir", "demanded", "qn"),
    Verb("", "prever", "predicted", "qn"),
    Verb("neg rejeit", "ar", "denied", "qn"),
    Verb("des", "mentir", "denied", "qn"),
)

PT = LanguageData(
    code="pt",
    name="Portuguese",
    segmenter="es",
    abbreviations=_words("sr sra dr dra prof eng d gen cel av art pág núm etc exmo"),
    starters=_words(
        "o a os as um uma em no na de do da ao com por para segundo após desde durante mas e ou se seu sua este esta isto isso ele ela eles"
        " elas não já também quando como mais há é"
    ),
    paradigms=PARADIGMS,
    verbs=VERBS,
    phrases=(
        Phrase("apel:ar", "a", "demanded", "N"),
        Phrase("fal:ar", "de", "asserted", "N"),
        Phrase("queix:ar", "de", "judged", "N"),
        Phrase("alert:ar", "para", "asserted", "N"),
        Phrase("dar deu dá deram", "a conhecer", "asserted", "qn"),
        Phrase("pôr pôs põe", "em dúvida", "hedged", "n"),
    ),
    auxiliaries=_words(
        "tem têm tinha tinham terá teria há havia é são era eram foi foram será serão sido está estão estava"
    ),
    passive_auxiliaries=_words("é são era eram foi foram será serão sido"),
    negations=_words("não nunca jamais"),
    clitics=_words("se lhe lhes o a os as me nos"),
    adverbs=_words("também ainda já depois então assim ontem hoje sempre"),
    adverb_endings=("mente",),
    asides=(
        "por sua vez",
        "por seu lado",
        "em comunicado",
        "em nota",
        "em entrevista",
        "numa entrevista",
        "num comunicado",
    ),
    infinitive=r"\w{2,}[aei]r",
    pro_drop=True,
    complementizers=_words("que"),
    of=_words("de do da dos das"),
    to=_words("a ao à aos às"),
    by=_words("por pelo pela pelos pelas"),
    according=("segundo", "de acordo com", "conforme", "na opinião de"),
    not_sources=_words("que o si"),
    relatives=_words("que quem"),
    pronouns=(Pronoun("ele", "m", "s"), Pronoun("ela", "f", "s"), Pronoun("eles", "m", "p"), Pronoun("elas", "f", "p")),
    determiners=_words(
        "o a os as um uma uns umas este esta esse essa seu sua seus suas vários várias alguns algumas dois duas três quatro cinco seis"
        " sete oito nove dez"
    ),
    prepositions=_words(
        "a ao à ante até com contra de do da desde durante em no na entre para por pelo pela sem sob sobre após"
    ),
    conjunctions=_words("e ou mas nem"),
    subordinators=_words("que se quando enquanto porque embora como onde"),
    splitters=_words("e mas enquanto"),
    adversatives=_words("mas enquanto"),
    feminine=_words("sra dona presidente diretora mulher mãe filha prefeita ministra advogada"),
    masculine=_words("sr dom diretor homem pai filho prefeito ministro advogado papa"),
    feminine_articles=_words("a uma esta"),
    masculine_articles=_words("o um este"),
    plural=_words("os as uns umas vários várias alguns algumas dois duas três"),
    context_starters=_words(
        "ele ela eles elas isto isso este esta estes estas esse essa seu sua ambos mas além também então assim"
    ),
    titles=_words("sr sra dr dra dom dona senhor senhora"),
    roles=_words(
        "presidente ministro ministra diretor diretora porta-voz chefe prefeito prefeita secretário secretária rei papa general procurador"
        " juiz juíza advogado advogada embaixador governador especialista analista líder candidato candidata jornalista médico testemunha morador moradora estudante sindicalista historiador historiadora escritor escritora pesquisador pesquisadora"
        " deputado deputada senador senadora bispo vereador vereadora"
    ),
    organisations=_words(
        "observatório organização partido ministério agência conselho comité comitê comissão universidade instituto associação"
        " federação sindicato empresa grupo banco exército polícia governo parlamento tribunal"
    ),
    places_after=_words("em no na para desde"),
    name_particles=_words("de do da dos das e"),
    demands=r"\b(?:deve[m]?|é preciso|tem de|têm de|exigimos)\b",
    hedges=r"\b(?:poderia[m]?|talvez|provavelmente|alegad[oa]s?|supost[oa]s?|teria[m]?)\b",
    forecast=r"\w{2,}(?:rá|rão)",
    near_future=r"\b(?:vai|vão|vamos|vou)(?: (?:se|não|também))? \w{2,}[aeio]r(?:-se)?\b",
    predictions=r"\b(?:previsivelmente|no futuro|nos próximos)\b",
    unknown=r"\b(?:não (?:é|está) claro|desconhece-se|ignora-se|resta saber|não (?:disse|precisou|esclareceu) (?:se|quem|quando|onde|como)|sem (?:dizer|precisar) (?:se|quem|quando))\b",
    anonymity=r"(?:o |manter o |permanecer no )?anonimato|não ser (?:identificad|nomead|citad)[oa]s?",
    judgements=r"\b(?:inaceitável|vergonh|escândalo|irresponsável|propaganda|injust|lamentável|crime|mentira|absurd|ridícul|sem precedentes)",
    finite=r"(?:tem|têm|tinha|é|são|era|foi|foram|está|estão|há|pode|podem|vai|vão|\w{2,}(?:ou|aram|eram|iram|ava|avam|iam|rá|rão))",
    dates=DateWords(
        months=(
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ),
        weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
        parts=("manhã", "tarde", "noite", "madrugada"),
        units=(
            ("dia", "day"),
            ("dias", "day"),
            ("semana", "week"),
            ("semanas", "week"),
            ("mês", "month"),
            ("meses", "month"),
            ("ano", "year"),
            ("anos", "year"),
        ),
        offsets=(("anteontem", -2), ("ontem", -1), ("hoje", 0), ("amanhã", 1)),
        templates=(
            ("years", r"(?:entre|de|desde) (?P<year>(?:1[5-9]|20)\d{{2}}) (?:e|a|até) (?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("years", r"(?:em |desde |de )?(?P<year>(?:1[5-9]|20)\d{{2}})[-–](?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("iso", r"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"),
            (
                "day",
                r"(?:(?P<weekday>{weekday}),? )?(?P<day>\d{{1,2}})[º°]? de (?P<month>{month})(?: de (?P<year>\d{{4}}))?",
            ),
            ("month", r"(?P<month>{month})(?: de (?P<year>\d{{4}})| (?P<way>passado|próximo))"),
            ("month", r"(?:em|(?:em )?meados de|(?:no )?(?:início|começo|fim|final) de|finais de) (?P<month>{month})"),
            (
                "weekday",
                r"(?:n[oa] )?(?:(?P<way>passad[oa]|próxim[oa]) )?(?P<weekday>{weekday})(?: (?:passad[oa]|próxim[oa]))?(?: (?:à|de) (?:{part}))?",
            ),
            ("offset", r"(?P<offset>anteontem|ontem|hoje|amanhã)"),
            ("ago", r"há (?P<number>{number}) (?P<unit>{unit})"),
            ("in", r"(?:dentro de|daqui a) (?P<number>{number}) (?P<unit>{unit})"),
            ("last_unit", r"(?:n[oa] )?(?P<unit>{unit}) passad[oa]"),
            ("next_unit", r"(?:n[oa] )?próxim[oa] (?P<unit>{unit})"),
            ("this_unit", r"(?:n)?est[ea] (?P<unit>{unit})"),
            ("year", r"(?:em |desde |de )?(?P<year>(?:19|20)\d{{2}})"),
        ),
        past_words=_words("passado passada"),
        future_words=_words("próximo próxima"),
        future=r"\w{2,}(?:rá|rão|ria|riam)|vai|vão|previsto|prevista",
    ),
    numbers=NumberWords(
        cardinals=(
            ("um", 1),
            ("uma", 1),
            ("dois", 2),
            ("duas", 2),
            ("três", 3),
            ("quatro", 4),
            ("cinco", 5),
            ("seis", 6),
            ("sete", 7),
            ("oito", 8),
            ("nove", 9),
            ("dez", 10),
            ("onze", 11),
            ("doze", 12),
            ("treze", 13),
            ("catorze", 14),
            ("quatorze", 14),
            ("quinze", 15),
            ("dezesseis", 16),
            ("dezasseis", 16),
            ("dezessete", 17),
            ("dezassete", 17),
            ("dezoito", 18),
            ("dezenove", 19),
            ("dezanove", 19),
            ("vinte", 20),
            ("trinta", 30),
            ("quarenta", 40),
            ("cinquenta", 50),
            ("sessenta", 60),
            ("setenta", 70),
            ("oitenta", 80),
            ("noventa", 90),
            ("duzentos", 200),
            ("duzentas", 200),
            ("trezentos", 300),
            ("quinhentos", 500),
        ),
        scales=(
            ("cem", 100),
            ("cento", 100),
            ("mil", 1000),
            ("milhão", 1e6),
            ("milhões", 1e6),
            ("bilhão", 1e9),
            ("bilhões", 1e9),
        ),
        joiners=("e",),
        collectives=(
            ("dezena", 10),
            ("dúzia", 12),
            ("vintena", 20),
            ("centena", 100),
            ("milhar", 1000),
            ("meia dúzia", 6),
            ("meia centena", 50),
            ("meio milhar", 500),
            ("meio milhão", 5e5),
        ),
        fractions=(
            ("metade", 0.5),
            ("um terço", 1 / 3),
            ("um quarto", 0.25),
            ("três quartos", 0.75),
            ("dois terços", 2 / 3),
        ),
        modifiers=(
            ("mais de", "more_than"),
            ("pelo menos", "at_least"),
            ("ao menos", "at_least"),
            ("menos de", "less_than"),
            ("até", "at_most"),
            ("no máximo", "at_most"),
            ("cerca de", "about"),
            ("quase", "about"),
            ("uma", "about"),
            ("uns", "about"),
            ("umas", "about"),
        ),
        thousands=". \u00a0\u202f",
        money=(
            ("euros", "euro"),
            ("euro", "euro"),
            ("dólares", "dollar"),
            ("reais", "real"),
            ("€", "euro"),
            ("$", "dollar"),
        ),
        percent=("%", "por cento"),
        skip=_words("outros outras de novos novas mil"),
        unit_stop=_words("e ou a ao em por para que com sem desde entre é são foi foram mas segundo"),
    ),
    debris=(
        Debris(r"(?:leia|veja|ler) (?:também|mais)\b.*", "related"),
        Debris(r"(?:notícias relacionadas|artigos relacionados|saiba mais)\b.*", "related"),
        Debris(r"(?:tags?|temas|palavras-chave|tópicos)\s*:.*", "tags"),
        Debris(r"(?:partilhar|compartilhar|compartilhe|siga-nos|imprimir)\b.{0,120}", "share"),
        Debris(
            r"(?:deixe|escreva) (?:um|o seu|seu) comentário.*|comentários.{0,40}|o seu (?:endereço de )?e-?mail não será.*",
            "comments",
        ),
        Debris(r"(?:assine|subscreva|inscreva-se|registe-se|entre na sua conta)\b.*", "subscription"),
        Debris(r"\(?(?:lusa|afp|reuters|efe|ap)\)?(?:[/ ,e]+(?:lusa|afp|reuters|efe))*\.?", "signature"),
        Debris(r"(?:foto|imagem|vídeo|©)\s*[:/].*", "caption"),
        Debris(r"(?:publicado|atualizado) (?:em|a|às|há)\b.*", "date line"),
        Debris(r"publicidade|conteúdo patrocinado", "advertising"),
    ),
    byline=r"^(?:por|texto de) [A-ZÀ-Þ].{0,80}$",
)
