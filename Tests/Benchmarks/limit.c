// What the machine can do at best: two waves, a grid and labels drawn by Cairo and Pango with nothing around them, and the pixels
// compressed. Usage: limit POINTS RUNS. Prints CPU milliseconds a chart: "draw", "libdeflate level N", "PDF".
#include <cairo-pdf.h>
#include <libdeflate.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

static void label(cairo_t *c, PangoLayout *layout, double x, double y, const char *text) {
  pango_layout_set_text(layout, text, -1);
  cairo_move_to(c, x, y);
  pango_cairo_show_layout(c, layout);
}

static void chart(cairo_t *c, int points) {
  PangoLayout *layout = pango_cairo_create_layout(c);
  PangoFontDescription *font = pango_font_description_from_string("DejaVu Sans 14");
  pango_layout_set_font_description(layout, font);
  cairo_set_source_rgb(c, 1, 1, 1);
  cairo_paint(c);
  cairo_set_source_rgb(c, 0.2, 0.2, 0.2);
  cairo_set_line_width(c, 1);
  for (int i = 0; i <= 10; i++) {
    char text[16];
    snprintf(text, sizeof text, "%d", 2000 + i);
    label(c, layout, 80 + 100 * i, 712, text);
    snprintf(text, sizeof text, "%d", 10 * i);
    label(c, layout, 60, 690 - 60 * i, text);
    cairo_move_to(c, 100.5 + 100 * i, 100);
    cairo_rel_line_to(c, 0, 600);
    cairo_move_to(c, 100, 100.5 + 60 * i);
    cairo_rel_line_to(c, 1000, 0);
  }
  cairo_stroke(c);
  label(c, layout, 550, 30, "Two waves");
  label(c, layout, 600, 760, "x");
  label(c, layout, 1120, 110, "first");
  label(c, layout, 1120, 140, "second");
  cairo_set_line_width(c, 2);
  for (int k = 0; k < 2; k++) {
    cairo_set_source_rgb(c, k, 0.4, 1 - k);
    for (int i = 0; i < points; i++)
      cairo_line_to(c, 100 + 1000.0 * i / (points - 1), 400 + 200 * sin(i * 12.0 / points + k) + 20 * sin(i * 1.7));
    cairo_stroke(c);
  }
  pango_font_description_free(font);
  g_object_unref(layout);
}

static cairo_status_t ignore(void *closure, const unsigned char *bytes, unsigned count) {
  (void)closure, (void)bytes, (void)count;
  return CAIRO_STATUS_SUCCESS;
}

int main(int count, char **arguments) {
  int points = count > 1 ? atoi(arguments[1]) : 500, runs = count > 2 ? atoi(arguments[2]) : 10;
  cairo_surface_t *image = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1200, 800);
  cairo_t *c = cairo_create(image);
  chart(c, points);
  double start = now();
  for (int i = 0; i < runs; i++) chart(c, points);
  printf("draw %.3f ms\n", (now() - start) / runs);
  cairo_surface_flush(image);
  size_t size = 800 * (1 + 3 * 1200), used = 0;
  unsigned char *rows = malloc(size), *packed = malloc(2 * size), *out = rows;
  for (int y = 0; y < 800; y++) {
    unsigned *from = (unsigned *)(cairo_image_surface_get_data(image) + y * cairo_image_surface_get_stride(image));
    *out++ = 0;
    for (int x = 0; x < 1200; x++, out += 3) out[0] = from[x] >> 16, out[1] = from[x] >> 8, out[2] = from[x];
  }
  for (int level = 1; level <= 6; level += 5) {
    struct libdeflate_compressor *deflate = libdeflate_alloc_compressor(level);
    start = now();
    for (int i = 0; i < runs; i++) used = libdeflate_zlib_compress(deflate, rows, size, packed, 2 * size);
    printf("libdeflate level %d %.3f ms %zu bytes\n", level, (now() - start) / runs, used);
    libdeflate_free_compressor(deflate);
  }
  start = now();
  for (int i = 0; i < runs; i++) {
    cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(ignore, NULL, 1200, 800);
    cairo_t *page = cairo_create(pdf);
    chart(page, points);
    cairo_destroy(page);
    cairo_surface_destroy(pdf);
  }
  printf("PDF %.3f ms\n", (now() - start) / runs);
}
