// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/logoband.h"

#include "app/paper/inks.h"
#include "app/paper/millimetre.h"
#include "app/paper/typesetter.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace colloquia {

namespace {

constexpr int kLargestSide = 800; // dots: 400 dpi on 5 cm
constexpr Weight kNameWeight = Weight::Bold;
// Of a logo's height: a name's letters, and the place that it takes.
constexpr double kNameSize = 0.5;
constexpr double kNameHeight = 0.6;

Mm lettersIn(const QRectF &area)
{
    return Mm(area.height() / kNameHeight * kNameSize);
}

// Of a logo's height, the letters of names beside logos: all of one size, and on average a name takes as much
// of the paper as a logo of that side, as far as it is still read beside them.
double nameSize(const std::vector<QString> &names, double side)
{
    constexpr double kLeast = 0.5 * kNameSize;
    const double em = 1;
    double widths = 0;
    for (const QString &name : names)
        widths += widthOf(name, Type{kNameWeight, Mm(em)});
    if (widths <= 0)
        return kNameSize;
    const double each = widths / double(names.size()) * kNameHeight / kNameSize;
    return std::clamp(side / std::sqrt(each), kLeast, kNameSize);
}

bool isEmptyDot(QRgb dot, QRgb background)
{
    constexpr int kNear = 12;
    if (qAlpha(dot) < kNear)
        return true;
    return qAlpha(background) > 255 - kNear && std::abs(qRed(dot) - qRed(background)) < kNear &&
           std::abs(qGreen(dot) - qGreen(background)) < kNear &&
           std::abs(qBlue(dot) - qBlue(background)) < kNear && qGray(background) > 240;
}

// Without white or transparent margins, which would make a logo look smaller than its neighbours.
QImage trimmed(const QImage &image)
{
    const QRgb background = image.pixel(0, 0);
    int left = image.width();
    int top = image.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isEmptyDot(image.pixel(x, y), background))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return right < left ? image : image.copy(left, top, right - left + 1, bottom - top + 1);
}

QImage readPicture(QByteArray bytes, bool withoutMargins)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return image;
    if (std::max(image.width(), image.height()) > 2 * kLargestSide)
        image =
            image.scaled(2 * kLargestSide, 2 * kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (withoutMargins)
        image = trimmed(image);
    if (std::max(image.width(), image.height()) > kLargestSide)
        image = image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

} // namespace

bool isCoarse(const QImage &image, QSizeF size)
{
    constexpr double kFine = 200; // dots in an inch
    if (image.isNull() || size.isEmpty() || std::max(image.width(), image.height()) >= kLargestSide)
        return false;
    return image.width() / size.width() * kMmInInch < kFine;
}

QImage pictureFrom(const QByteArray &bytes)
{
    return readPicture(bytes, false);
}

Logos logosOf(const std::vector<Partner> &partners, std::span<const FileContent> files)
{
    Logos logos;
    for (const Partner &partner : partners) {
        const auto file = std::find_if(files.begin(), files.end(), [&partner](const FileContent &content) {
            return partner.logo.isValid() && content.file.id == partner.logo;
        });
        if (file == files.end())
            continue;
        if (const QImage image = readPicture(file->bytes, true); !image.isNull())
            logos.emplace(partner.id, image);
    }
    return logos;
}

LogoBand::LogoBand(const std::vector<Partner> &partners, const Logos &logos, QSizeF room, double across)
{
    for (const Partner &partner : partners) {
        const auto logo = logos.find(partner.id);
        m_marks.push_back(logo == logos.end() ? Mark{{}, briefName(partner), {}, partner.id}
                                              : Mark{logo->second, {}, {}, partner.id});
    }
    if (m_marks.empty() || room.isEmpty())
        return;
    // As large as the room allows; in as many rows as that takes.
    double scale = room.height();
    double height = arrange(scale, room, across);
    while (height > room.height() && scale > 0.5) {
        scale *= 0.94;
        height = arrange(scale, room, across);
    }
    m_size = {room.width(), height};
}

double LogoBand::arrange(double scale, QSizeF room, double across)
{
    const double gap = scale * 0.45;
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    size_t rowStart = 0;
    double widest = 0;
    // Logos as large as the tallest of them can be within a row; one beyond all measure does not dwarf the
    // rest.
    constexpr double kTallest = 1.0 / 3;
    double side = scale * 0.75;
    for (const Mark &mark : m_marks) {
        if (!mark.image.isNull()) {
            const double shape = double(mark.image.width()) / mark.image.height();
            side = std::min(side, scale * std::sqrt(std::max(shape, kTallest)));
        }
    }
    std::vector<QString> names;
    for (const Mark &mark : m_marks) {
        if (mark.image.isNull())
            names.push_back(mark.name);
    }
    const double letters =
        scale * (names.size() == m_marks.size() ? kNameSize : nameSize(names, side / scale));
    const auto endRow = [&](size_t end) {
        for (size_t i = rowStart; i < end; ++i)
            m_marks[i].area.translate((room.width() - (x - gap)) * across,
                                      (rowHeight - m_marks[i].area.height()) / 2);
        rowStart = end;
    };
    for (size_t i = 0; i < m_marks.size(); ++i) {
        Mark &mark = m_marks[i];
        QSizeF size;
        if (mark.image.isNull()) {
            const Type type{kNameWeight, Mm(letters)};
            size = {widthOf(mark.name, type), letters / kNameSize * kNameHeight};
        } else {
            const double shape = double(mark.image.width()) / mark.image.height();
            size = {side * std::sqrt(shape), side / std::sqrt(shape)};
            if (size.height() > scale)
                size = {scale * shape, scale};
        }
        widest = std::max(widest, size.width());
        if (x > 0 && x + size.width() > room.width()) {
            endRow(i);
            x = 0;
            y += rowHeight + gap * 0.7;
            rowHeight = 0;
        }
        mark.area = {QPointF(x, y), size};
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow(m_marks.size());
    return widest > room.width() ? room.height() * 2 : y + rowHeight;
}

std::vector<QRectF> LogoBand::areas() const
{
    std::vector<QRectF> areas;
    for (const Mark &mark : m_marks)
        areas.push_back(mark.area);
    return areas;
}

Mm LogoBand::smallestLetters() const
{
    Mm smallest;
    for (const Mark &mark : m_marks) {
        if (mark.image.isNull() && !mark.name.isEmpty())
            smallest = smallest.value > 0 ? std::min(smallest, lettersIn(mark.area)) : lettersIn(mark.area);
    }
    return smallest;
}

void LogoBand::draw(Canvas &canvas, QPointF corner) const
{
    for (const Mark &mark : m_marks) {
        const QRectF area = mark.area.translated(corner);
        if (!mark.image.isNull()) {
            canvas.image(area, mark.image);
            continue;
        }
        const Type type{kNameWeight, lettersIn(area)};
        const double cap = type.size.value * Face::of(type.weight).capHeight();
        canvas.text({area.left(), area.center().y() + cap / 2}, mark.name, type, inks::kMuted);
    }
}

} // namespace colloquia
