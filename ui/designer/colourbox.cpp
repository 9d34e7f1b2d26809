// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/colourbox.h"

#include "app/model/category.h"
#include "app/paper/artwork.h"

#include <QColorDialog>
#include <QPainter>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kOther = u"other"_s;

QIcon swatch(const QColor &colour)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QColor(128, 128, 128));
    painter.setBrush(colour);
    painter.drawRect(QRectF(1.5, 1.5, 13, 13));
    return QIcon(picture);
}

} // namespace

ColourBox::ColourBox(const QString &nothing, QWidget *parent) : QComboBox(parent)
{
    addItem(nothing, QString());
    addItem(tr("The category's colour"), kCategoryColour.toString());
    addItem(tr("What is read on the category's colour"), kOnCategoryColour.toString());
    addItem(swatch(Qt::black), tr("Black"), u"#000000"_s);
    addItem(swatch(QColor(0x56, 0x61, 0x71)), tr("Grey"), u"#566171"_s);
    addItem(swatch(QColor(0xb9, 0xc1, 0xcb)), tr("Light grey"), u"#b9c1cb"_s);
    addItem(swatch(Qt::white), tr("White"), u"#ffffff"_s);
    for (const NamedColour &named : categoryColours()) {
        const QString colour = QString::fromLatin1(named.colour).toLower();
        addItem(swatch(QColor(colour)), Language::ofScreen().say("Colour", named.name), colour);
    }
    addItem(tr("Another colour…"), kOther);
    setMinimumContentsLength(10);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &ColourBox::choose);
}

void ColourBox::showColour(const QString &colour)
{
    m_colour = colour;
    int row = findData(colour.toLower());
    if (row < 0) {
        row = count() - 1;
        insertItem(row, swatch(QColor(colour)), colour, colour.toLower());
    }
    setCurrentIndex(row);
}

void ColourBox::choose(int row)
{
    const QString colour = itemData(row).toString();
    if (colour == kOther) {
        askOther();
        return;
    }
    m_colour = colour;
    emit colourChosen(colour);
}

void ColourBox::askOther()
{
    auto *dialog = new QColorDialog(QColor(m_colour).isValid() ? QColor(m_colour) : QColor(Qt::black), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        showColour(colour.name());
        emit colourChosen(colour.name());
    });
    connect(dialog, &QDialog::rejected, this, [this] { showColour(m_colour); });
    dialog->open();
}

} // namespace colloquia
