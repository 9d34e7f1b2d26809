// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRectF>
#include <QStringList>

// Reads PDFs as others do: with poppler's and zbar's programs.
namespace colloquia::testing {

// The text of each page, as pdftotext reads it: in lines as they stand on paper, or in the order it was
// drawn.
enum TextOrder { AsOnPaper, AsDrawn };
QStringList textOfPages(const QByteArray &pdf, TextOrder order = AsOnPaper);
// What pdfinfo says.
QString infoOf(const QByteArray &pdf);
// Each page as pdftoppm draws it, in grey.
QList<QImage> picturesOf(const QByteArray &pdf, int dpi);
// The text of every QR code that zbarimg finds, sorted.
QStringList codesIn(const QImage &picture);

// Where the picture is not white within the area, in millimetres from its corner; empty if it is.
QRectF inkIn(const QImage &picture, double dpi, const QRectF &areaInMm = {});

} // namespace colloquia::testing
