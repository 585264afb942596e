// What glibc does with memory that is given back; other systems have nothing to set.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
