// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/stock.h"

#include "app/model/folding.h"
#include "app/paper/ownstock.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// No maker's: ordinary paper. What it is for is said in the screen's language.
constexpr QLatin1StringView kPlain("Plain");
[[maybe_unused]] constexpr const char *kUses[] = {
    QT_TRANSLATE_NOOP("Stock", "A6 cards, four on A4, to be cut"),
    QT_TRANSLATE_NOOP("Stock", "Cards, to be cut"),
    QT_TRANSLATE_NOOP("Stock", "Pouches for the neck, to be cut"),
    QT_TRANSLATE_NOOP("Stock", "Cards to fold to 90 × 60, to be cut"),
    QT_TRANSLATE_NOOP("Stock", "Place cards to fold, to be cut"),
    QT_TRANSLATE_NOOP("Stock", "A5 cards, two on A4, to be cut"),
    QT_TRANSLATE_NOOP("Stock", "A whole sheet"),
};

// Letters and digits alone, small: "Avery L4785", "avery-l4785" and "AVERY L 4785" are one.
QString bare(const QString &text)
{
    return folded(text).remove(u' ');
}

QString idMadeOf(const QString &maker, const QString &part)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = (maker + u' ' + part).toLower().replace(others, u"-"_s);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

// "A4", or its size in millimetres: "100x62".
QSizeF pageCalled(const QString &name)
{
    if (name == u"US-Letter"_s)
        return {215.9, 279.4};
    const QStringList sides = name.split(u'x');
    return sides.size() == 2 ? QSizeF(sides[0].toDouble(), sides[1].toDouble()) : QSizeF(210, 297);
}

Stock stockOf(const QStringList &cells)
{
    const auto length = [&cells](int column) { return cells.value(column).toDouble(); };
    Stock stock;
    stock.id = idMadeOf(cells.value(0), cells.value(1));
    stock.maker = cells.value(0);
    stock.part = cells.value(1);
    stock.description = cells.value(2);
    stock.page = pageCalled(cells.value(3));
    stock.label = {length(4), length(5)};
    stock.columns = cells.value(6).toInt();
    stock.rows = cells.value(7).toInt();
    stock.first = {length(8), length(9)};
    stock.pitch = {length(10), length(11)};
    stock.cornerRadius = length(12);
    stock.toBeCut = !cells.value(13).isEmpty();
    stock.bleed = length(13);
    return stock;
}

QString sizeOf(const Stock &stock)
{
    const QLocale locale;
    const auto length = [&locale](double value) { return locale.toString(value, 'g', 5); };
    return u"%1 × %2"_s.arg(length(stock.label.width()), length(stock.label.height()));
}

// What a search looks into: every word as it is, and the size with a plain x and in both decimal customs.
QString searched(const Stock &stock)
{
    const QString width = QString::number(stock.label.width());
    const QString height = QString::number(stock.label.height());
    return folded(stock.maker + u' ' + stock.part + u' ' + stock.description + u' ' + nameOf(stock)) + u' ' +
           bare(stock.part) + u" %1x%2 %1 x %2 "_s.arg(width, height) +
           u"%1x%2"_s.arg(width, height).replace(u'.', u',');
}

} // namespace

double Stock::reach() const
{
    if (!toBeCut)
        return 0;
    double most = bleed;
    if (columns > 1)
        most = std::min(most, (pitch.width() - label.width()) / 2);
    if (rows > 1)
        most = std::min(most, (pitch.height() - label.height()) / 2);
    return std::max(most, 0.0);
}

bool Stock::isRoll() const
{
    constexpr double kSmallestSheet = 148; // A5's shorter side
    return perSheet() == 1 && std::min(page.width(), page.height()) < kSmallestSheet;
}

QRectF Stock::place(int n) const
{
    const int column = n % columns;
    const int row = n / columns;
    return {first + QPointF(column * pitch.width(), row * pitch.height()), label};
}

QString nameOf(const Stock &stock)
{
    if (stock.maker != kPlain)
        return stock.maker + u' ' + stock.part;
    return QCoreApplication::translate("Stock", stock.description.toUtf8().constData());
}

QString titleOf(const Stock &stock)
{
    if (stock.isRoll()) {
        return QCoreApplication::translate("Stock", "%1, %2 mm, on a roll").arg(nameOf(stock), sizeOf(stock));
    }
    return QCoreApplication::translate("Stock", "%1, %2 mm, %n a sheet", nullptr, stock.perSheet())
        .arg(nameOf(stock), sizeOf(stock));
}

QString sheetsInWords(const Stock &stock, int count)
{
    return stock.isRoll() ? QCoreApplication::translate("Stock", "%n label(s)", nullptr, count)
                          : QCoreApplication::translate("Stock", "%n sheet(s)", nullptr, count);
}

QString stockId(const QString &maker, const QString &part)
{
    return idMadeOf(maker, part);
}

std::vector<Stock> stockFrom(const QByteArray &table)
{
    std::vector<Stock> stocks;
    const QStringList rows = QString::fromUtf8(table).split(u'\n');
    for (const QString &row : rows.mid(1)) { // the first one is the headers
        if (!row.trimmed().isEmpty())
            stocks.push_back(stockOf(row.trimmed().split(u'\t')));
    }
    return stocks;
}

QByteArray stockTableHead()
{
    return "maker\tpart\tdescription\tpage\twidth\theight\tcolumns\trows\tleft\ttop\tpitch_x\tpitch_y\tcorner"
           "\tbleed\n";
}

QByteArray stockRow(const Stock &stock)
{
    const auto plain = [](QString text) { return text.replace(u'\t', u' ').simplified(); };
    const auto length = [](double value) { return QString::number(value, 'g', 6); };
    QStringList cells{plain(stock.maker), plain(stock.part), plain(stock.description),
                      length(stock.page.width()) + u'x' + length(stock.page.height())};
    for (const double value :
         {stock.label.width(), stock.label.height(), double(stock.columns), double(stock.rows),
          stock.first.x(), stock.first.y(), stock.pitch.width(), stock.pitch.height(), stock.cornerRadius})
        cells.append(length(value));
    if (stock.toBeCut)
        cells.append(length(stock.bleed));
    return cells.join(u'\t').toUtf8() + '\n';
}

const std::vector<Stock> &knownStock()
{
    static const std::vector<Stock> known = [] {
        QFile file(u":/stock/stock.tsv"_s);
        return file.open(QIODevice::ReadOnly) ? stockFrom(file.readAll()) : std::vector<Stock>();
    }();
    return known;
}

const Stock *findStock(const QString &idOrMakerAndPart)
{
    const QString wanted = bare(idOrMakerAndPart);
    if (wanted.isEmpty())
        return nullptr;
    for (const auto &own : ownstock::all()) {
        if (bare(own->id) == wanted || bare(own->part) == wanted)
            return own.get();
    }
    const Stock *byPart = nullptr;
    int parts = 0;
    for (const Stock &stock : knownStock()) {
        if (bare(stock.id) == wanted)
            return &stock;
        if (bare(stock.part) == wanted && ++parts == 1)
            byPart = &stock;
    }
    return parts == 1 ? byPart : nullptr;
}

QString defaultStockId()
{
    return u"avery-l4785"_s;
}

std::vector<const Stock *> searchStock(const QString &words)
{
    const QStringList wanted = words.toLower().replace(u'×', u'x').split(u' ', Qt::SkipEmptyParts);
    std::vector<const Stock *> found;
    const auto look = [&](const Stock &stock) {
        const QString text = searched(stock);
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&text](const QString &word) { return text.contains(word); }))
            found.push_back(&stock);
    };
    for (const auto &own : ownstock::all())
        look(*own);
    for (const Stock &stock : knownStock())
        look(stock);
    return found;
}

} // namespace colloquia
