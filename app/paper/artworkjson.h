// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"
#include "app/paper/artwork.h"

#include <QJsonObject>

namespace colloquia {

// As a design keeps it, and as it lies in a file. What a newer program has added is left out.
QJsonObject toJson(const Artwork &artwork);
Result<Artwork> artworkFrom(const QJsonObject &json);

QString contentsOf(const Artwork &artwork);
// Empty where the contents are, or are none of ours.
Artwork artworkOf(const QString &contents);

// Elements alone, for the clipboard.
QByteArray elementsToJson(const std::vector<Element> &elements);
std::vector<Element> elementsFrom(const QByteArray &json);

} // namespace colloquia
