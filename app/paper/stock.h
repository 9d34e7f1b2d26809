// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace colloquia {

// A sheet of labels or cards as it is sold. Lengths are millimetres from the page's top left corner.
struct Stock
{
    QString id = {}; // maker and part: "avery-l4785"
    QString maker = {};
    QString part = {};
    QString description = {};
    QSizeF page = {};
    QSizeF label = {};
    int columns = 1;
    int rows = 1;
    QPointF first = {}; // the first label's top left corner
    QSizeF pitch = {};  // from one label to the next
    double cornerRadius = 0;
    bool toBeCut = false; // plain paper: marks show where
    double bleed = 0;     // how far colours reach over the cut

    // As far as colours really reach over the cut: not into the neighbours.
    [[nodiscard]] double reach() const;
    // Of what is printed: where colours reach over the cut, the knife makes the corners, not the ink.
    [[nodiscard]] double printedRadius() const { return reach() > 0 ? 0 : cornerRadius; }
    // One small label after the other, rather than sheets.
    [[nodiscard]] bool isRoll() const;
    [[nodiscard]] int perSheet() const { return columns * rows; }
    // The place's label on the sheet; places are counted from 0, row by row.
    [[nodiscard]] QRectF place(int n) const;

    bool operator==(const Stock &) const = default;
};

// "Avery L4785"; plain paper by what is made of it, in the screen's language.
QString nameOf(const Stock &stock);
// "Avery L4785, 80 × 50 mm, 10 a sheet", for lists to choose from; in the screen's language.
QString titleOf(const Stock &stock);

// "12 sheets"; of a roll "12 labels".
QString sheetsInWords(const Stock &stock, int count);

QString stockId(const QString &maker, const QString &part);
// Stock as it is kept: a table with a row for each.
std::vector<Stock> stockFrom(const QByteArray &table);
QByteArray stockTableHead();
QByteArray stockRow(const Stock &stock);

// All that the program brings with it, in the order they are offered.
const std::vector<Stock> &knownStock();
// "avery-l4785", "Avery L4785" or, where one maker alone uses it, "L4785". Null if unknown.
const Stock *findStock(const QString &idOrMakerAndPart);
QString defaultStockId();
// Those whose maker, part, description or size has every word in it: "avery l47", "80 x 50".
std::vector<const Stock *> searchStock(const QString &words);

} // namespace colloquia
