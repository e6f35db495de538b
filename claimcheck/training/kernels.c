/* The parts of a BERT layer that are not matrix products, for one CPU thread with AVX-512 and AMX bf16.

   PyTorch spends two thirds of a training step of this small model in reordering, elementwise passes and tiny batched
   products. These kernels halve the step. All matrices are row-major bf16 (kept as uint16_t) unless said; sums run in
   fp32. Compiled on demand by kernels.py; kernels.py's plain twins in model.py give the same numbers within bf16. */
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef uint16_t bf;
#define UP(n, m) (((n) + (m) - 1) / (m) * (m))

static inline __m512 get(const bf *p) {
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p)), 16));
}
static inline void put(bf *p, __m512 v) { _mm256_storeu_si256((__m256i *)p, (__m256i)_mm512_cvtneps_pbh(v)); }

/* exp for x <= 0 (and small positive x), relative error below 1e-6. */
static inline __m512 exp_(__m512 x) {
  x = _mm512_max_ps(x, _mm512_set1_ps(-87.0f));
  __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(1.44269504f)), 0);
  __m512 r = _mm512_fnmadd_ps(n, _mm512_set1_ps(0.693145752f), x);
  r = _mm512_fnmadd_ps(n, _mm512_set1_ps(1.42860677e-6f), r);
  __m512 p = _mm512_set1_ps(1.0f / 720);
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 120));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 24));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 6));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.5f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
  return _mm512_scalef_ps(p, n);
}

/* The normal distribution's Phi(u) (Abramowitz and Stegun 7.1.26), and exp(-u*u/2) through `bell`. */
static inline __m512 phi_(__m512 u, __m512 *bell) {
  __m512 x = _mm512_mul_ps(_mm512_abs_ps(u), _mm512_set1_ps(0.70710678f));
  __m512 t = _mm512_rcp14_ps(_mm512_fmadd_ps(x, _mm512_set1_ps(0.3275911f), _mm512_set1_ps(1.0f)));
  __m512 p = _mm512_set1_ps(1.061405429f);
  p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(-1.453152027f));
  p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(1.421413741f));
  p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(-0.284496736f));
  p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(0.254829592f));
  *bell = exp_(_mm512_mul_ps(_mm512_mul_ps(x, x), _mm512_set1_ps(-1.0f)));
  __m512 tail = _mm512_mul_ps(_mm512_mul_ps(_mm512_mul_ps(p, t), *bell), _mm512_set1_ps(0.5f));
  __mmask16 high = _mm512_cmp_ps_mask(u, _mm512_setzero_ps(), _CMP_GE_OQ);
  return _mm512_mask_sub_ps(tail, high, _mm512_set1_ps(1.0f), tail);
}

/* out = gelu(u); n is a multiple of 16. */
void gelu(const bf *u, bf *out, long n) {
  for (long i = 0; i < n; i += 16) {
    __m512 bell, x = get(u + i);
    put(out + i, _mm512_mul_ps(x, phi_(x, &bell)));
  }
}

/* grad *= gelu'(u), in place. */
void gelu_back(const bf *u, bf *grad, long n) {
  for (long i = 0; i < n; i += 16) {
    __m512 bell, x = get(u + i), phi = phi_(x, &bell);
    __m512 slope = _mm512_fmadd_ps(_mm512_mul_ps(x, bell), _mm512_set1_ps(0.39894228f), phi);
    put(grad + i, _mm512_mul_ps(get(grad + i), slope));
  }
}

/* out = norm(a + b) * w + c over rows of `width`; keeps the normalised rows and 1/sigma for the way back. */
void add_norm(const bf *a, const bf *b, const bf *w, const bf *c, bf *out, bf *hat, float *inverse, long rows,
              long width, float epsilon) {
  float z[width] __attribute__((aligned(64)));
  for (long r = 0; r < rows; r++, a += width, b += width, out += width, hat += width) {
    __m512 sum = _mm512_setzero_ps(), square = _mm512_setzero_ps();
    for (long i = 0; i < width; i += 16) {
      __m512 v = _mm512_add_ps(get(a + i), get(b + i));
      _mm512_store_ps(z + i, v);
      sum = _mm512_add_ps(sum, v);
    }
    float mean = _mm512_reduce_add_ps(sum) / width;
    __m512 middle = _mm512_set1_ps(mean);
    for (long i = 0; i < width; i += 16) {
      __m512 v = _mm512_sub_ps(_mm512_load_ps(z + i), middle);
      square = _mm512_fmadd_ps(v, v, square);
    }
    inverse[r] = 1.0f / sqrtf(_mm512_reduce_add_ps(square) / width + epsilon);
    __m512 scale = _mm512_set1_ps(inverse[r]);
    for (long i = 0; i < width; i += 16) {
      __m512 v = _mm512_mul_ps(_mm512_sub_ps(_mm512_load_ps(z + i), middle), scale);
      put(hat + i, v);
      put(out + i, _mm512_fmadd_ps(v, get(w + i), get(c + i)));
    }
  }
}

/* The way back: `out` is the gradient of a + b; those of w and c go to dw and dc. out may be grad. */
void norm_back(const bf *grad, const bf *hat, const float *inverse, const bf *w, bf *out, bf *dw, bf *dc, long rows,
               long width) {
  float sw[width] __attribute__((aligned(64))), sc[width] __attribute__((aligned(64)));
  memset(sw, 0, sizeof sw);
  memset(sc, 0, sizeof sc);
  for (long r = 0; r < rows; r++, grad += width, hat += width, out += width) {
    __m512 first = _mm512_setzero_ps(), second = _mm512_setzero_ps();
    for (long i = 0; i < width; i += 16) {
      __m512 g = get(grad + i), h = get(hat + i), gw = _mm512_mul_ps(g, get(w + i));
      _mm512_store_ps(sw + i, _mm512_fmadd_ps(g, h, _mm512_load_ps(sw + i)));
      _mm512_store_ps(sc + i, _mm512_add_ps(g, _mm512_load_ps(sc + i)));
      first = _mm512_add_ps(first, gw);
      second = _mm512_fmadd_ps(gw, h, second);
    }
    __m512 m1 = _mm512_set1_ps(_mm512_reduce_add_ps(first) / width);
    __m512 m2 = _mm512_set1_ps(_mm512_reduce_add_ps(second) / width);
    __m512 scale = _mm512_set1_ps(inverse[r]);
    for (long i = 0; i < width; i += 16) {
      __m512 gw = _mm512_mul_ps(get(grad + i), get(w + i));
      __m512 v = _mm512_fnmadd_ps(get(hat + i), m2, _mm512_sub_ps(gw, m1));
      put(out + i, _mm512_mul_ps(v, scale));
    }
  }
  for (long i = 0; i < width; i += 16) {
    put(dw + i, _mm512_load_ps(sw + i));
    put(dc + i, _mm512_load_ps(sc + i));
  }
}

/* 16 x 16 words, transposed from rows `from` (stride in words) to rows `to`. */
static inline void turn16(const uint32_t *from, long ld, __m512i *r) {
  __m512i t[16];
  for (int i = 0; i < 16; i++) r[i] = _mm512_loadu_si512(from + i * ld);
  for (int i = 0; i < 8; i++) {
    t[2 * i] = _mm512_unpacklo_epi32(r[2 * i], r[2 * i + 1]);
    t[2 * i + 1] = _mm512_unpackhi_epi32(r[2 * i], r[2 * i + 1]);
  }
  for (int i = 0; i < 4; i++) {
    r[4 * i] = _mm512_unpacklo_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 1] = _mm512_unpackhi_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 2] = _mm512_unpacklo_epi64(t[4 * i + 1], t[4 * i + 3]);
    r[4 * i + 3] = _mm512_unpackhi_epi64(t[4 * i + 1], t[4 * i + 3]);
  }
  for (int i = 0; i < 4; i++) {
    t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88);
    t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xdd);
    t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88);
    t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xdd);
  }
  for (int i = 0; i < 8; i++) {
    r[i] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88);
    r[i + 8] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0xdd);
  }
}

/* out (columns x rows, stride lo) = the transpose of a (rows x columns, stride la); columns a multiple of 32. */
static void turn(const bf *a, long la, bf *out, long lo, long rows, long columns) {
  long whole = rows / 32 * 32;
  for (long c = 0; c < columns; c += 32)
    for (long r = 0; r < whole; r += 32) {
      __m512i t[16], u[16];
      turn16((const uint32_t *)(a + r * la + c), la / 2, t);
      turn16((const uint32_t *)(a + (r + 16) * la + c), la / 2, u);
      for (int i = 0; i < 16; i++) {
        bf *to = out + (c + 2 * i) * lo + r;
        _mm512_storeu_si512(to, _mm512_inserti64x4(_mm512_castsi256_si512(_mm512_cvtepi32_epi16(t[i])),
                                                   _mm512_cvtepi32_epi16(u[i]), 1));
        __m256i low = _mm512_cvtepi32_epi16(_mm512_srli_epi32(t[i], 16));
        __m256i high = _mm512_cvtepi32_epi16(_mm512_srli_epi32(u[i], 16));
        _mm512_storeu_si512(to + lo, _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1));
      }
    }
  for (long r = whole; r < rows; r++)
    for (long c = 0; c < columns; c++) out[c * lo + r] = a[r * la + c];
}

/* out = the transpose of a (rows x columns); sums (columns) = its column sums. */
void turn_sum(const bf *a, bf *out, bf *sums, long rows, long columns) {
  float s[columns] __attribute__((aligned(64)));
  memset(s, 0, sizeof s);
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < columns; c += 16)
      _mm512_store_ps(s + c, _mm512_add_ps(_mm512_load_ps(s + c), get(a + r * columns + c)));
  for (long c = 0; c < columns; c += 16) put(sums + c, _mm512_load_ps(s + c));
  turn(a, columns, out, rows, rows, columns);
}

/* ---- attention: heads of 32, in tiles of 16 rows by 64 bytes: AMX where there is one, AVX-512 elsewhere ---- */

#ifdef __AMX_BF16__
static void tiles(void) {
  struct {
    uint8_t palette, start, pad[14];
    uint16_t bytes[16];
    uint8_t rows[16];
  } __attribute__((packed)) c;
  static int asked;
  if (!asked) asked = 1 + (int)syscall(SYS_arch_prctl, 0x1023, 18);
  memset(&c, 0, sizeof c);
  c.palette = 1;
  for (int i = 0; i < 8; i++) c.bytes[i] = 64, c.rows[i] = 16;
  _tile_loadconfig(&c);
}
static void tiles_done(void) { _tile_release(); }
#else
static void tiles(void) {}
static void tiles_done(void) {}

/* sums[16] += 16 rows of a (32 wide, stride la) times one right-hand tile: a row of sums for each row of a. */
static inline void tile_product(__m512 *sums, const bf *a, long la, const uint32_t *right) {
  for (int k = 0; k < 16; k++) {
    __m512bh column = (__m512bh)_mm512_loadu_si512(right + 16 * k);
    for (int i = 0; i < 16; i++) {
      int32_t two;
      memcpy(&two, a + i * la + 2 * k, 4);
      sums[i] = _mm512_dpbf16_ps(sums[i], (__m512bh)_mm512_set1_epi32(two), column);
    }
  }
}
#endif

/* Copies n rows of one head (stride ld) to padded rows of 32, zeros after them. */
static void fetch(const bf *from, long ld, bf *to, long n, long padded) {
  for (long i = 0; i < n; i++) _mm512_storeu_si512(to + i * 32, _mm512_loadu_si512(from + i * ld));
  memset(to + n * 32, 0, (padded - n) * 64);
}

/* Rows of 32 as right-hand tiles: of the transpose (one tile for 16 rows)... */
static void right_turned(const bf *a, uint32_t *to, long padded) {
  for (long i = 0; i < padded; i += 16, to += 256) {
    __m512i t[16];
    turn16((const uint32_t *)(a + i * 32), 16, t);
    for (int k = 0; k < 16; k++) _mm512_storeu_si512(to + 16 * k, t[k]);
  }
}
/* ...and of the rows themselves (two tiles, left and right half, for 32 rows). */
static void right_plain(const bf *a, uint32_t *to, long padded) {
  for (long i = 0; i < padded; i += 32, to += 512)
    for (int k = 0; k < 16; k++)
      for (int half = 0; half < 2; half++) {
        const bf *p = a + (i + 2 * k) * 32 + 16 * half;
        __m512i even = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p));
        __m512i odd = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(p + 32)));
        _mm512_storeu_si512(to + half * 256 + 16 * k, _mm512_or_si512(even, _mm512_slli_epi32(odd, 16)));
      }
}

/* c (16 x padded, fp32) = 16 rows of a (stride 32) times all tiles of a turned right side. */
static void scores(const bf *a, const uint32_t *right, float *c, long padded) {
#ifdef __AMX_BF16__
  _tile_loadd(0, a, 64);
  for (long k = 0; k < padded; k += 16) {
    _tile_zero(1);
    _tile_loadd(2, right + k * 16, 64);
    _tile_dpbf16ps(1, 0, 2);
    _tile_stored(1, c + k, padded * 4);
  }
#else
  for (long k = 0; k < padded; k += 16) {
    __m512 sums[16];
    for (int i = 0; i < 16; i++) sums[i] = _mm512_setzero_ps();
    tile_product(sums, a, 32, right + k * 16);
    for (int i = 0; i < 16; i++) _mm512_storeu_ps(c + i * padded + k, sums[i]);
  }
#endif
}

/* `keep` rows of out (stride lo, 32 wide) = rows of a (16 x padded, stride la) times a plain right side. */
static void product(const bf *a, long la, const uint32_t *right, bf *out, long lo, long padded, long keep) {
  float c[2][256] __attribute__((aligned(64)));
#ifdef __AMX_BF16__
  _tile_zero(0);
  _tile_zero(1);
  for (long k = 0; k < padded; k += 32) {
    _tile_loadd(2, a + k, la * 2);
    _tile_loadd(3, right + k * 16, 64);
    _tile_loadd(4, right + k * 16 + 256, 64);
    _tile_dpbf16ps(0, 2, 3);
    _tile_dpbf16ps(1, 2, 4);
  }
  _tile_stored(0, c[0], 64);
  _tile_stored(1, c[1], 64);
#else
  for (int half = 0; half < 2; half++) {
    __m512 sums[16];
    for (int i = 0; i < 16; i++) sums[i] = _mm512_setzero_ps();
    for (long k = 0; k < padded; k += 32) tile_product(sums, a + k, la, right + k * 16 + 256 * half);
    for (int i = 0; i < 16; i++) _mm512_store_ps(c[half] + 16 * i, sums[i]);
  }
#endif
  for (long i = 0; i < keep; i++)
    for (int half = 0; half < 2; half++) put(out + i * lo + 16 * half, _mm512_load_ps(c[half] + 16 * i));
}

static void softmax(const float *s, bf *p, long n, long padded, float scale) {
  __m512 top = _mm512_set1_ps(-INFINITY), sum = _mm512_setzero_ps(), low = _mm512_set1_ps(-INFINITY);
  __m512 factor = _mm512_set1_ps(scale);
  float e[padded] __attribute__((aligned(64)));
  for (long k = 0; k < padded; k += 16) {
    __mmask16 in = n - k >= 16 ? 0xffff : n <= k ? 0 : (1u << (n - k)) - 1;
    top = _mm512_max_ps(top, _mm512_mask_loadu_ps(low, in, s + k));
  }
  __m512 highest = _mm512_set1_ps(_mm512_reduce_max_ps(top));
  for (long k = 0; k < padded; k += 16) {
    __mmask16 in = n - k >= 16 ? 0xffff : n <= k ? 0 : (1u << (n - k)) - 1;
    __m512 v = _mm512_maskz_mov_ps(
        in, exp_(_mm512_mul_ps(_mm512_sub_ps(_mm512_mask_loadu_ps(highest, in, s + k), highest), factor)));
    _mm512_store_ps(e + k, v);
    sum = _mm512_add_ps(sum, v);
  }
  __m512 share = _mm512_set1_ps(1.0f / _mm512_reduce_add_ps(sum));
  for (long k = 0; k < padded; k += 16) put(p + k, _mm512_mul_ps(_mm512_load_ps(e + k), share));
}

/* joined: (rows*length) x (3*heads*32), query, key, value; lengths: tokens of each row; out: (rows*length) x
   (heads*32); kept: rows*heads*P*P probabilities for the way back, P = length rounded up to 32. */
void attend(const bf *joined, const int *lengths, bf *out, bf *kept, long rows, long length, long heads) {
  long width = heads * 32, ld = 3 * width, side = UP(length, 32);
  bf *q = aligned_alloc(64, side * 64 * 3), *k = q + side * 32, *v = k + side * 32;
  uint32_t *kt = aligned_alloc(64, side * 64 * 2), *vp = kt + side * 16;
  float *s = aligned_alloc(64, 16 * side * 4);
  tiles();
  for (long b = 0; b < rows; b++)
    for (long h = 0; h < heads; h++) {
      const bf *base = joined + b * length * ld + h * 32;
      bf *p = kept + (b * heads + h) * side * side;
      long n = lengths[b], padded = UP(n, 32);
      fetch(base, ld, q, n, padded);
      fetch(base + width, ld, k, n, padded);
      fetch(base + 2 * width, ld, v, n, padded);
      right_turned(k, kt, padded);
      right_plain(v, vp, padded);
      for (long i = 0; i < padded; i += 16) {
        scores(q + i * 32, kt, s, padded);
        for (int r = 0; r < 16; r++)
          if (i + r < n) softmax(s + r * padded, p + (i + r) * side, n, padded, 0.17677669f);
          else memset(p + (i + r) * side, 0, padded * 2);
        long keep = length - i < 16 ? length - i : 16;
        product(p + i * side, side, vp, out + (b * length + i) * width + h * 32, width, padded, keep);
      }
      for (long i = padded; i < length; i++) memset(out + (b * length + i) * width + h * 32, 0, 64);
    }
  tiles_done();
  free(q), free(kt), free(s);
}

/* The way back: grad is that of out; fills `back`, the gradient of joined. */
void attend_back(const bf *grad, const bf *joined, const int *lengths, const bf *kept, bf *back, long rows,
                 long length, long heads) {
  long width = heads * 32, ld = 3 * width, side = UP(length, 32);
  bf *q = aligned_alloc(64, side * 64 * 4), *k = q + side * 32, *v = k + side * 32, *d = v + side * 32;
  uint32_t *vt = aligned_alloc(64, side * 64 * 4), *kp = vt + side * 16, *qp = kp + side * 16, *dp = qp + side * 16;
  float *s = aligned_alloc(64, 16 * side * 4);
  bf *ds = aligned_alloc(64, side * side * 6), *dst = ds + side * side, *pt = dst + side * side;
  const __m512 scale = _mm512_set1_ps(0.17677669f);
  tiles();
  for (long b = 0; b < rows; b++)
    for (long h = 0; h < heads; h++) {
      const bf *base = joined + b * length * ld + h * 32;
      const bf *p = kept + (b * heads + h) * side * side;
      bf *to = back + b * length * ld + h * 32;
      long n = lengths[b], padded = UP(n, 32);
      fetch(base, ld, q, n, padded);
      fetch(base + width, ld, k, n, padded);
      fetch(base + 2 * width, ld, v, n, padded);
      fetch(grad + b * length * width + h * 32, width, d, n, padded);
      right_turned(v, vt, padded);
      right_plain(k, kp, padded);
      right_plain(q, qp, padded);
      right_plain(d, dp, padded);
      for (long i = 0; i < padded; i += 16) {
        scores(d + i * 32, vt, s, padded);
        for (int r = 0; r < 16; r++) {
          const bf *row = p + (i + r) * side;
          __m512 dot = _mm512_setzero_ps();
          for (long c = 0; c < padded; c += 16)
            dot = _mm512_fmadd_ps(get(row + c), _mm512_loadu_ps(s + r * padded + c), dot);
          __m512 all = _mm512_set1_ps(_mm512_reduce_add_ps(dot));
          for (long c = 0; c < padded; c += 16) {
            __m512 v1 = _mm512_sub_ps(_mm512_loadu_ps(s + r * padded + c), all);
            put(ds + (i + r) * padded + c, _mm512_mul_ps(_mm512_mul_ps(v1, get(row + c)), scale));
          }
        }
      }
      turn(ds, padded, dst, padded, padded, padded);
      turn(p, side, pt, padded, padded, padded);
      for (long i = 0; i < padded; i += 16) {
        long keep = length - i < 16 ? length - i : 16;
        product(ds + i * padded, padded, kp, to + i * ld, ld, padded, keep);
        product(dst + i * padded, padded, qp, to + i * ld + width, ld, padded, keep);
        product(pt + i * padded, padded, dp, to + i * ld + 2 * width, ld, padded, keep);
      }
      for (long i = padded; i < length; i++)
        for (int part = 0; part < 3; part++) memset(to + i * ld + part * width, 0, 64);
    }
  tiles_done();
  free(q), free(vt), free(s), free(ds);
}
