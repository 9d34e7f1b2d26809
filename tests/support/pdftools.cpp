// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/pdftools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace colloquia::testing {

using namespace Qt::StringLiterals;

namespace {

// What it writes. What goes wrong with the program itself is not to look like a fault of the page.
QByteArray run(const QString &program, const QStringList &arguments, int alsoFine = 0)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s could not be run: %s", qPrintable(program), qPrintable(process.errorString()));
    if (process.exitCode() != 0 && process.exitCode() != alsoFine) {
        qFatal("%s ended with %d: %s", qPrintable(program), process.exitCode(),
               process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

// A PDF in a folder of its own.
struct Kept
{
    explicit Kept(const QByteArray &pdf) : path(folder.filePath(u"a.pdf"_s))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    QTemporaryDir folder;
    QString path;
};

} // namespace

QStringList textOfPages(const QByteArray &pdf, TextOrder order)
{
    const Kept kept(pdf);
    QStringList pages = QString::fromUtf8(run(u"pdftotext"_s, {order == AsDrawn ? u"-raw"_s : u"-layout"_s,
                                                               kept.path, u"-"_s}))
                            .split(u'\f');
    pages.removeLast(); // each page ends with one
    return pages;
}

QString infoOf(const QByteArray &pdf)
{
    const Kept kept(pdf);
    return QString::fromUtf8(run(u"pdfinfo"_s, {kept.path}));
}

QList<QImage> picturesOf(const QByteArray &pdf, int dpi)
{
    const Kept kept(pdf);
    run(u"pdftoppm"_s,
        {u"-gray"_s, u"-r"_s, QString::number(dpi), kept.path, kept.folder.filePath(u"page"_s)});
    QList<QImage> pictures;
    const QDir folder(kept.folder.path());
    for (const QString &name : folder.entryList({u"page*.pgm"_s}, QDir::Files, QDir::Name))
        pictures.append(QImage(folder.filePath(name)));
    return pictures;
}

QStringList codesIn(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.png"_s);
    if (!picture.save(path))
        qFatal("cannot write %s", qPrintable(path));
    constexpr int kNoCode = 4;
    QStringList codes =
        QString::fromUtf8(
            run(u"zbarimg"_s,
                {u"--nodbus"_s, u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path}, kNoCode))
            .split(u'\n', Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

QRectF inkIn(const QImage &picture, double dpi, const QRectF &areaInMm)
{
    constexpr int kWhite = 250;
    const double dots = dpi / 25.4;
    const QRect whole = picture.rect();
    const QRect area =
        areaInMm.isNull() ? whole
                          : QRectF(areaInMm.topLeft() * dots, areaInMm.size() * dots).toAlignedRect() & whole;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    int left = area.right() + 1;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = grey.constScanLine(y);
        const auto isInk = [](uchar dot) { return dot < kWhite; };
        const uchar *end = line + area.right() + 1;
        const uchar *first = std::find_if(line + area.left(), end, isInk);
        if (first == end)
            continue;
        while (!isInk(*(end - 1)))
            --end;
        left = std::min(left, int(first - line));
        right = std::max(right, int(end - line) - 1);
        top = top < 0 ? y : top;
        bottom = y;
    }
    const QRect ink = right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
    return {QPointF(ink.topLeft()) / dots, QSizeF(ink.size()) / dots};
}

} // namespace colloquia::testing
