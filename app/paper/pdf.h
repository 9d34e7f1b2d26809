// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/model/result.h"
#include "app/paper/pages.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace colloquia {

// What a PDF says about itself.
struct PdfInfo
{
    QString title = {};
    QString author = {};
    QString language = {}; // "fr"
};

// The pages as a PDF, made in memory: a full disk cannot spoil it. Works in any thread.
Result<QByteArray> makePdf(const Pages &pages, const PdfInfo &info, Progress &progress = Progress::none());
// Into a file, whole or not at all.
Result<void> savePdf(const Pages &pages, const QString &path, const PdfInfo &info,
                     Progress &progress = Progress::none());
// One page as a picture on white.
QImage renderPage(const Pages &pages, int page, double dpi);

} // namespace colloquia
