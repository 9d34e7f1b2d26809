// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/pickedfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>

namespace colloquia::pickedfile {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestSide = 10'000;     // dots
constexpr qint64 kMostDots = 24'000'000; // 96 MB while it is drawn
constexpr int kShownSide = 2'000;        // no preview needs more

tl::unexpected<Error> refused(const char *sentence, const QString &name)
{
    return failure(Error::Invalid, QCoreApplication::translate("PickedFile", sentence).arg(name), {},
                   u"logo"_s);
}

} // namespace

QString sizeInWords(qint64 bytes)
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    const bool isWhole = bytes < kMegabyte || bytes % kMegabyte == 0;
    return QLocale().formattedDataSize(bytes, isWhole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

Result<FileContent> read(const QString &path, int most)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Unavailable,
            QCoreApplication::translate("PickedFile",
                                        "“%1” cannot be read. Look whether it is open elsewhere, or copy it.")
                .arg(info.fileName()),
            file.errorString());
    }
    // One byte more than allowed tells that there is more, whatever the file system says of the size.
    const QByteArray bytes = file.read(qint64(most) + 1);
    if (bytes.size() > most) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("PickedFile",
                                        "“%1” is too large: %2, and at most %3 can be kept. Make it smaller, "
                                        "or put it on a website and add a link.")
                .arg(info.fileName(), sizeInWords(info.size()), sizeInWords(most)));
    }
    if (bytes.isEmpty())
        return refused(QT_TRANSLATE_NOOP("PickedFile", "“%1” is empty."), info.fileName());
    FileContent content;
    content.file.name = info.fileName();
    content.file.type = QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), bytes).name();
    content.file.size = int(bytes.size());
    content.bytes = bytes;
    return content;
}

Result<FileContent> readLogo(const QString &path)
{
    auto content = read(path, kLargestLogo);
    if (!content)
        return content;
    QBuffer buffer(&content->bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QString name = content->file.name;
    if (format != "png" && format != "jpeg")
        return refused(
            QT_TRANSLATE_NOOP("PickedFile", "“%1” is no PNG or JPEG picture. Save it as PNG first."), name);
    // Asked before anything is unpacked: a few kilobytes can hold a picture of gigabytes.
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLargestSide || size.height() > kLargestSide ||
        qint64(size.width()) * size.height() > kMostDots)
        return refused(
            QT_TRANSLATE_NOOP("PickedFile",
                              "“%1” has too many dots for a logo. Make it at most 4000 dots wide."),
            name);
    if (reader.read().isNull())
        return refused(QT_TRANSLATE_NOOP("PickedFile", "“%1” is damaged: it cannot be drawn."), name);
    content->file.type = format == "png" ? u"image/png"_s : u"image/jpeg"_s;
    return content;
}

QPixmap picture(const QByteArray &bytes, const QSize &room, qreal dots)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostDots)
        return {};
    if (std::max(size.width(), size.height()) > kShownSide)
        reader.setScaledSize(size.scaled(kShownSide, kShownSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QPixmap pixmap =
        QPixmap::fromImage(image.scaled(room * dots, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(dots);
    return pixmap;
}

} // namespace colloquia::pickedfile
