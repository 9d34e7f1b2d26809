// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/countries.h"

#include "app/desk/placetable.h"
#include "app/model/folding.h"

#include <QHash>

#include <algorithm>

namespace colloquia::countries {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWords = 6; // "Republique democratique du Congo"

struct Table
{
    QHash<QString, std::pair<QString, QString>> names = {}; // by code: French, English
    QHash<QString, QString> codes = {};                     // by folded name
};

const Table &table()
{
    static const Table table = [] {
        Table read;
        for (const QStringList &cells : placetable::rows(u"countries"_s)) {
            read.names.insert(cells.value(0), {cells.value(1), cells.value(2)});
            for (const QString &name : cells.mid(1).join(u'|').split(u'|', Qt::SkipEmptyParts))
                read.codes.insert(folded(name), cells.value(0));
        }
        return read;
    }();
    return table;
}

} // namespace

QString endOf(const QString &address)
{
    const QStringList words = folded(address).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min(kMostWords, words.size()); count > 0; --count) {
        const auto found = table().codes.constFind(words.last(count).join(u' '));
        if (found != table().codes.constEnd())
            return *found;
    }
    return {};
}

QString nameOf(const QString &code, const Language &language)
{
    const auto [french, english] = table().names.value(code);
    return language.code() == u"fr"_s ? french : english;
}

} // namespace colloquia::countries
