// Cairo draws, Pango sets text and HarfBuzz cuts fonts down to the glyphs in use; see docs/decisions/0002-libraries.md.
#include <cairo.h>
#include <hb-ot.h>
#include <hb-subset.h>
#include <pango/pangocairo.h>
