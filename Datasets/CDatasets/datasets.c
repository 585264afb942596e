#include "CDatasets.h"

// `#embed` is C23; clang has it in every mode and would only remark on it.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char datapackage_json[] = {
#embed "../datapackage.json"
};

static const unsigned char series_csv[] = {
#embed "../series.csv"
};

static const unsigned char polls_csv[] = {
#embed "../polls.csv"
};

static const unsigned char trade_csv[] = {
#embed "../trade.csv"
};

static const unsigned char un_votes_csv[] = {
#embed "../un_votes.csv"
};

static const unsigned char events_csv[] = {
#embed "../events.csv"
};

static const unsigned char eras_csv[] = {
#embed "../eras.csv"
};

static const unsigned char commitments_csv[] = {
#embed "../commitments.csv"
};

static const unsigned char other_quantities_csv[] = {
#embed "../other_quantities.csv"
};

static const unsigned char texts_csv[] = {
#embed "../texts.csv"
};

static const unsigned char conflicts_csv[] = {
#embed "../conflicts.csv"
};

static const unsigned char sources_csv[] = {
#embed "../sources.csv"
};

static const unsigned char countries_csv[] = {
#embed "../countries.csv"
};

#pragma clang diagnostic pop

static const CDatasetsFile files[] = {
    {"datapackage.json", datapackage_json, sizeof datapackage_json},
    {"series.csv", series_csv, sizeof series_csv},
    {"polls.csv", polls_csv, sizeof polls_csv},
    {"trade.csv", trade_csv, sizeof trade_csv},
    {"un_votes.csv", un_votes_csv, sizeof un_votes_csv},
    {"events.csv", events_csv, sizeof events_csv},
    {"eras.csv", eras_csv, sizeof eras_csv},
    {"commitments.csv", commitments_csv, sizeof commitments_csv},
    {"other_quantities.csv", other_quantities_csv, sizeof other_quantities_csv},
    {"texts.csv", texts_csv, sizeof texts_csv},
    {"conflicts.csv", conflicts_csv, sizeof conflicts_csv},
    {"sources.csv", sources_csv, sizeof sources_csv},
    {"countries.csv", countries_csv, sizeof countries_csv},
};

const CDatasetsFile *cdatasets_files(void) { return files; }

size_t cdatasets_file_count(void) { return sizeof files / sizeof files[0]; }
