// Compresses PNG pixels; see docs/decisions/0002-libraries.md.
#include <libdeflate.h>
