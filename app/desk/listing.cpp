// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/listing.h"

#include "app/model/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, Condition::RelationCount> kRelations = {
    "is"_L1, "is_not"_L1, "is_empty"_L1, "is_not_empty"_L1, "contains"_L1, "before"_L1, "from"_L1};

QJsonObject jsonOf(const Condition &condition)
{
    QJsonObject json{{u"key"_s, condition.key}, {u"relation"_s, kRelations[size_t(condition.relation)]}};
    if (!condition.values.isEmpty())
        json.insert(u"values"_s, QJsonArray::fromStringList(condition.values));
    return json;
}

Result<Condition> conditionOf(const QJsonObject &json)
{
    const QString relation = json.value("relation"_L1).toString();
    const auto known = std::ranges::find(kRelations, relation);
    if (known == kRelations.end()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Filter", "This view was kept by a newer version of the program."),
            u"relation "_s + relation);
    }
    Condition condition;
    condition.key = json.value("key"_L1).toString();
    condition.relation = Condition::Relation(known - kRelations.begin());
    for (const QJsonValue &value : json.value("values"_L1).toArray())
        condition.values.append(value.toString());
    return condition;
}

} // namespace

QString lookText(const ListLook &look)
{
    QJsonArray filter;
    for (const Condition &condition : look.filter)
        filter.append(jsonOf(condition));
    QJsonArray columns;
    for (const ShownColumn &column : look.columns)
        columns.append(QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}});
    const QJsonObject json{{u"filter"_s, filter},
                           {u"sort"_s, look.sort},
                           {u"descending"_s, look.descending},
                           {u"columns"_s, columns}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ListLook> lookFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Filter", "What this view shows cannot be read."));
    }
    const QJsonObject json = document.object();
    ListLook look;
    for (const QJsonValue &one : json.value("filter"_L1).toArray()) {
        const auto condition = conditionOf(one.toObject());
        if (!condition)
            return tl::unexpected(condition.error());
        look.filter.push_back(*condition);
    }
    look.sort = json.value("sort"_L1).toString(look.sort);
    look.descending = json.value("descending"_L1).toBool();
    for (const QJsonValue &one : json.value("columns"_L1).toArray()) {
        const QJsonObject column = one.toObject();
        look.columns.push_back({column.value("key"_L1).toString(), column.value("width"_L1).toInt()});
    }
    return look;
}

Listing listingOf(const ListLook &look)
{
    Listing listing;
    listing.filter = look.filter;
    listing.sort = look.sort;
    listing.descending = look.descending;
    return listing;
}

const ListView *viewCalled(const std::vector<ListView> &views, const QString &name)
{
    const auto exact = std::ranges::find(views, name, &ListView::name);
    if (exact != views.end())
        return &*exact;
    const QString wanted = folded(name);
    const auto near =
        std::ranges::find_if(views, [&wanted](const ListView &view) { return folded(view.name) == wanted; });
    return near == views.end() ? nullptr : &*near;
}

} // namespace colloquia
