// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

// The program's look: one palette and one style sheet, light or dark as the system is.
namespace colloquia::theme {

struct Colours
{
    QColor window, surface, line, text, muted, accent, accentText, selection, success, warning, danger;
    QColor hover, field, sidebar, accentHover, accentPressed;
    QColor mark; // behind letters that were searched for
};

// Fusion, the palette and the style sheet. Once, after the application is made.
void install(QApplication &application);
const Colours &colours();
bool isDark();

// An icon of ours by name, in the text's colour (or another), 16 and 20 px at 1× and 2×.
QIcon icon(const QString &name);
QIcon icon(const QString &name, const QColor &colour);
// A filled disc, as categories are shown with.
QIcon disc(const QColor &colour);

} // namespace colloquia::theme
