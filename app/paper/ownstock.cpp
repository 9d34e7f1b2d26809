// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/ownstock.h"

#include "app/model/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace colloquia::ownstock {

using namespace Qt::StringLiterals;

namespace {

using Shared = std::vector<std::shared_ptr<const Stock>>;

QString filePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"stock.tsv"_s);
}

Shared read()
{
    Shared stocks;
    QFile file(filePath());
    if (!file.open(QIODevice::ReadOnly))
        return stocks;
    for (const Stock &stock : stockFrom(file.readAll())) {
        if (validate(stock))
            stocks.push_back(std::make_shared<const Stock>(stock));
    }
    return stocks;
}

Shared &kept()
{
    static Shared stocks = read();
    return stocks;
}

Result<void> write(Shared stocks)
{
    std::ranges::sort(stocks, {}, [](const auto &stock) { return stock->id; });
    const QString path = filePath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QByteArray table = stockTableHead();
    for (const auto &stock : stocks)
        table += stockRow(*stock);
    if (const auto done = disk::writeWhole(path, table); !done)
        return done;
    // Whoever holds a pointer to one that is gone goes on holding it.
    static Shared before;
    before.insert(before.end(), kept().begin(), kept().end());
    kept() = std::move(stocks);
    return {};
}

tl::unexpected<Error> wrong(const char *sentence)
{
    return failure(Error::Invalid, QCoreApplication::translate("OwnStock", sentence));
}

} // namespace

const Shared &all()
{
    return kept();
}

bool isOwn(const QString &id)
{
    return std::ranges::any_of(kept(), [&id](const auto &stock) { return stock->id == id; });
}

Result<void> validate(const Stock &stock)
{
    constexpr double kHair = 0.05;
    constexpr double kLeast = 5;
    constexpr int kMost = 100;
    if (stock.part.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("OwnStock", "Give the sheet a name, to find it again."));
    if (stock.label.width() < kLeast || stock.label.height() < kLeast)
        return wrong(QT_TRANSLATE_NOOP("OwnStock", "A badge is at least 5 mm wide and high."));
    if (stock.columns < 1 || stock.rows < 1 || stock.columns > kMost || stock.rows > kMost)
        return wrong(QT_TRANSLATE_NOOP("OwnStock", "There is at least one badge across and one down."));
    if ((stock.columns > 1 && stock.pitch.width() < stock.label.width() - kHair) ||
        (stock.rows > 1 && stock.pitch.height() < stock.label.height() - kHair))
        return wrong(QT_TRANSLATE_NOOP("OwnStock", "From one badge to the next there is at least the badge "
                                                   "itself: the distance is too small."));
    const QRectF page = QRectF({0, 0}, stock.page).adjusted(-kHair, -kHair, kHair, kHair);
    if (!page.contains(stock.place(0)) || !page.contains(stock.place(stock.perSheet() - 1)))
        return wrong(QT_TRANSLATE_NOOP("OwnStock", "The last badge does not lie on the page. Look at the "
                                                   "picture: which measure is wrong?"));
    if (2 * stock.cornerRadius > std::min(stock.label.width(), stock.label.height()))
        return wrong(QT_TRANSLATE_NOOP("OwnStock", "The corners are rounder than the badge is large."));
    return {};
}

Result<QString> keep(Stock stock)
{
    stock.maker = stock.maker.simplified();
    stock.part = stock.part.simplified();
    if (stock.maker.isEmpty())
        stock.maker = QCoreApplication::translate("OwnStock", "Own");
    if (const auto valid = validate(stock); !valid)
        return tl::unexpected(valid.error());
    stock.id = stockId(stock.maker, stock.part);
    if (const Stock *known = findStock(stock.id); known && !isOwn(stock.id)) {
        return failure(Error::Duplicate,
                       QCoreApplication::translate("OwnStock",
                                                   "%1 %2 is a sheet that the program knows already. Give "
                                                   "yours another name.")
                           .arg(known->maker, known->part));
    }
    Shared stocks = kept();
    std::erase_if(stocks, [&stock](const auto &other) { return other->id == stock.id; });
    stocks.push_back(std::make_shared<const Stock>(stock));
    if (const auto written = write(std::move(stocks)); !written)
        return tl::unexpected(written.error());
    return stock.id;
}

Result<void> remove(const QString &id)
{
    Shared stocks = kept();
    std::erase_if(stocks, [&id](const auto &stock) { return stock->id == id; });
    return write(std::move(stocks));
}

} // namespace colloquia::ownstock
