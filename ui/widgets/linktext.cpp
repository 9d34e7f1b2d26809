// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/linktext.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace colloquia {

namespace {

constexpr int kAround = 3; // above and below
constexpr int kBeside = 4;
constexpr int kIcon = 16;
constexpr int kIconGap = 8;

} // namespace

LinkText::LinkText(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkText::textLeft() const
{
    return kBeside + (icon().isNull() ? 0 : kIcon + kIconGap);
}

QSize LinkText::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {textLeft() + metrics.horizontalAdvance(text()) + kBeside + 1, metrics.height() + 2 * kAround};
}

QSize LinkText::minimumSizeHint() const
{
    return {textLeft() + 80, fontMetrics().height() + 2 * kAround};
}

int LinkText::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - textLeft() - kBeside), 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * kAround;
}

void LinkText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = theme::colours();
    if (hasFocus()) {
        painter.setPen(colours.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (!icon().isNull())
        icon().paint(&painter, QRect(kBeside, kAround + (fontMetrics().height() - kIcon) / 2, kIcon, kIcon));
    const bool pointed = underMouse() && isEnabled();
    QFont font = this->font();
    font.setUnderline(pointed);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? colours.muted : m_quiet && !pointed ? colours.text : colours.accent);
    painter.drawText(rect().adjusted(textLeft(), kAround, -kBeside, -kAround), Qt::TextWordWrap, text());
}

void LinkText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkText::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkText::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace colloquia
