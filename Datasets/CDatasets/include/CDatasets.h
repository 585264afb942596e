#ifndef CDATASETS_H
#define CDATASETS_H

#include <stddef.h>

/// One file of the data package, as its bytes lie in the binary.
typedef struct {
  /// Name of the file without its folder, such as `polls.csv`.
  const char *name;
  /// The bytes of the file; not terminated by a zero.
  const unsigned char *bytes;
  /// How many bytes there are.
  size_t length;
} CDatasetsFile;

/// Every file of the data package; `datapackage.json` comes first.
const CDatasetsFile *cdatasets_files(void);

/// How many files ``cdatasets_files`` holds.
size_t cdatasets_file_count(void);

#endif
