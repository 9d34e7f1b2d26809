// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/sheetpicture.h"

#include <QPainter>

#include <algorithm>

namespace colloquia {

namespace {

constexpr int kMostLabels = 2000; // a slip of the keyboard is no reason to stand still
constexpr double kMargin = 16;

} // namespace

SheetPicture::SheetPicture(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(220, 260);
    setAccessibleName(tr("The sheet"));
}

void SheetPicture::setStock(const Stock &stock)
{
    m_stock = stock;
    update();
}

void SheetPicture::paintEvent(QPaintEvent *)
{
    if (m_stock.page.isEmpty())
        return;
    const QSizeF room(width() - 2 * kMargin, height() - 2 * kMargin);
    const double scale = std::min(room.width() / m_stock.page.width(), room.height() / m_stock.page.height());
    const QSizeF paper = m_stock.page * scale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - paper.width()) / 2, (height() - paper.height()) / 2);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF({0, 0}, paper));
    const QRectF page = QRectF({0, 0}, m_stock.page).adjusted(-0.05, -0.05, 0.05, 0.05);
    const QColor line(0x0b, 0x5c, 0x7d);
    const QColor wrong(0xb3, 0x26, 0x1e);
    for (int place = 0; place < std::min(m_stock.perSheet(), kMostLabels); ++place) {
        const QRectF area = m_stock.place(place);
        const bool fits = page.contains(area);
        painter.setPen(QPen(fits ? line : wrong, 1));
        QColor filling = fits ? line : wrong;
        filling.setAlpha(24);
        painter.setBrush(filling);
        const double radius = m_stock.cornerRadius * scale;
        painter.drawRoundedRect(QRectF(area.topLeft() * scale, area.size() * scale), radius, radius);
    }
}

} // namespace colloquia
