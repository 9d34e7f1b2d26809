// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

namespace colloquia::theme {

using namespace Qt::StringLiterals;

namespace {

Colours light()
{
    return {QColor(0xF5F6F8), QColor(0xFFFFFF), QColor(0xDCE1E7), QColor(0x1B2430), QColor(0x566171),
            QColor(0x0B5C7D), QColor(0xFFFFFF), QColor(0xD6EAF3), QColor(0x1E7145), QColor(0x8A5200),
            QColor(0xB3261E), QColor(0xEEF1F4), QColor(0xCBD2DA), QColor(0xECEEF2), QColor(0x0E6E95),
            QColor(0x094A65), QColor(0xFFE08A)};
}

Colours dark()
{
    return {QColor(0x14181D), QColor(0x1C2229), QColor(0x323C48), QColor(0xE6EAF0), QColor(0x9BA7B6),
            QColor(0x62B8DA), QColor(0x0B1A22), QColor(0x1F4A5C), QColor(0x62C492), QColor(0xE3AC57),
            QColor(0xF2938B), QColor(0x252D36), QColor(0x46525F), QColor(0x171C22), QColor(0x7AC5E2),
            QColor(0x4FA5C8), QColor(0x6B5310)};
}

struct State
{
    Colours colours = light();
    bool dark = false;
};

State &state()
{
    static State state;
    return state;
}

QPalette paletteFrom(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

QString sheetFor(const Colours &c, bool isDark)
{
    QFile file(u":/style/colloquia.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    std::vector<std::pair<QString, QString>> words = {
        {u"@window"_s, c.window.name()},
        {u"@surface"_s, c.surface.name()},
        {u"@line"_s, c.line.name()},
        {u"@text"_s, c.text.name()},
        {u"@muted"_s, c.muted.name()},
        {u"@accent"_s, c.accent.name()},
        {u"@accentText"_s, c.accentText.name()},
        {u"@selection"_s, c.selection.name()},
        {u"@success"_s, c.success.name()},
        {u"@warning"_s, c.warning.name()},
        {u"@danger"_s, c.danger.name()},
        {u"@hover"_s, c.hover.name()},
        {u"@field"_s, c.field.name()},
        {u"@sidebar"_s, c.sidebar.name()},
        {u"@accentHover"_s, c.accentHover.name()},
        {u"@accentPressed"_s, c.accentPressed.name()},
        {u"@style"_s, isDark ? u":/style/dark"_s : u":/style/light"_s},
    };
    // The longest first: @accentText before @accent.
    std::ranges::sort(words, {}, [](const auto &word) { return -word.first.size(); });
    for (const auto &[word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

QPixmap tinted(const QString &path, const QColor &colour)
{
    QPixmap pixmap(path);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

void install(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    // The system's palette, before ours is set, tells whether it is dark.
    const QPalette system = application.style()->standardPalette();
    const QPalette before = QApplication::palette();
    state().dark =
        before.color(QPalette::Window).lightness() < 128 || system.color(QPalette::Window).lightness() < 128;
    state().colours = state().dark ? dark() : light();
    QApplication::setPalette(paletteFrom(state().colours));
    application.setStyleSheet(sheetFor(state().colours, state().dark));
    QIcon windowIcon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        windowIcon.addFile(u":/icons/colloquia-%1.png"_s.arg(size));
    QApplication::setWindowIcon(windowIcon);
}

const Colours &colours()
{
    return state().colours;
}

bool isDark()
{
    return state().dark;
}

QIcon icon(const QString &name)
{
    return icon(name, colours().muted);
}

QIcon icon(const QString &name, const QColor &colour)
{
    static QHash<QString, QIcon> known;
    const QString key = name + colour.name();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    QIcon icon;
    for (const QString &path : {u":/icons/16/%1.png"_s, u":/icons/%1.png"_s}) {
        icon.addPixmap(tinted(path.arg(name), colour));
        QPixmap fine = tinted(path.arg(name + u"@2x"_s), colour);
        fine.setDevicePixelRatio(2);
        icon.addPixmap(fine);
    }
    known.insert(key, icon);
    return icon;
}

QIcon disc(const QColor &colour)
{
    static QHash<QRgb, QIcon> known;
    if (const auto found = known.constFind(colour.rgb()); found != known.constEnd())
        return *found;
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(3, 3, 10, 10));
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a category keeps its colour when its row is chosen
    known.insert(colour.rgb(), icon);
    return icon;
}

} // namespace colloquia::theme
