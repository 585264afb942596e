// Compresses PNG pixels; see docs/decisions/0002-libraries.md.
#include <libdeflate.h>
#ifdef __GLIBC__
// What becomes of freed memory is set where pixels are compressed.
#include <malloc.h>
#endif
