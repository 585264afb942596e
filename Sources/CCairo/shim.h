// Cairo draws and Pango sets text; see docs/decisions/0002-libraries.md.
#include <cairo.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
