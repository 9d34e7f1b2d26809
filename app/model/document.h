// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// Something to read about the event: a link, or a file kept inside the document.
struct Document
{
    DocumentId id = {};
    QString title = {};
    QString link = {};
    FileId file = {};
    int position = 0;

    bool operator==(const Document &) const = default;
};

template<>
struct KindOf<Document>
{
    static constexpr RecordKind value = RecordKind::Document;
};

std::span<const Field> documentFields();
Result<void> validate(const Document &document);

// A file kept inside the document, once for each content. Its bytes are read apart.
struct StoredFile
{
    FileId id = {};
    QString name = {}; // as it was called where it came from
    QString type = {}; // MIME
    QString hash = {}; // SHA-256 of the bytes, hexadecimal
    int size = 0;      // bytes

    bool operator==(const StoredFile &) const = default;
};

template<>
struct KindOf<StoredFile>
{
    static constexpr RecordKind value = RecordKind::File;
};

std::span<const Field> fileFields();

// Bytes a logo or a document may have at most.
inline constexpr int kLargestLogo = 4 * 1024 * 1024;
inline constexpr int kLargestDocument = 25 * 1024 * 1024;

} // namespace colloquia
