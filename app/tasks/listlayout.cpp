// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/listlayout.h"

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

constexpr std::array kWho = {"on-site"_L1, "registered"_L1, "shown"_L1, "everybody"_L1};

bool isSensitive(const QString &column, const Programme &programme)
{
    if (findField(RecordKind::Attendee, column))
        return false;
    const Question *question = questionCalled(programme.questions, column);
    return question && question->sensitive;
}

QJsonArray notSensitive(const QStringList &columns, const Programme &programme)
{
    QJsonArray json;
    for (const QString &column : columns) {
        if (!isSensitive(column, programme))
            json.append(column);
    }
    return json;
}

QStringList strings(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

QString layoutText(const ListOptions &options, const Programme &programme)
{
    const ListChoice &choice = options.choice;
    const QJsonObject json{
        {u"kind"_s, QLatin1StringView(listKinds()[size_t(choice.kind)].key)},
        {u"who"_s, kWho[size_t(options.who)]},
        {u"look"_s, lookText({options.filter, choice.order, false, {}})},
        {u"columns"_s, notSensitive(choice.columns, programme)},
        {u"asked"_s, notSensitive(choice.asked, programme)},
        {u"grouping"_s, choice.grouping},
        {u"title"_s, choice.title},
        {u"paper"_s, choice.a3 ? u"a3"_s : u"a4"_s},
        {u"landscape"_s, choice.landscape},
        {u"big"_s, choice.bigLetters},
        {u"tick_box"_s, choice.tickBox},
        {u"row_height"_s, choice.rowHeight},
        {u"signatures"_s, QJsonArray::fromStringList(choice.signatures)},
        {u"desks"_s, choice.desks},
        {u"without"_s, QJsonArray::fromStringList(choice.without)},
        {u"blank_lines"_s, choice.blankLines},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ListOptions> layoutFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const int kind = listKindFrom(json.value(u"kind"_s).toString());
    const QString who = json.value(u"who"_s).toString();
    const auto known = std::ranges::find_if(kWho, [&who](QLatin1StringView word) { return who == word; });
    if (kind < 0 || known == kWho.end()) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("ListLayout", "This list was kept by a newer Colloquia."));
    }
    const auto look = lookFrom(json.value(u"look"_s).toString());
    if (!look)
        return tl::unexpected(look.error());
    ListOptions options;
    options.who = ListWho(known - kWho.begin());
    options.filter = look->filter;
    ListChoice &choice = options.choice;
    choice.kind = ListKind(kind);
    choice.order = look->sort;
    choice.columns = strings(json.value(u"columns"_s));
    choice.asked = strings(json.value(u"asked"_s));
    choice.grouping = json.value(u"grouping"_s).toString();
    choice.title = json.value(u"title"_s).toString();
    choice.a3 = json.value(u"paper"_s).toString() == u"a3"_s;
    choice.landscape = json.value(u"landscape"_s).toBool();
    choice.bigLetters = json.value(u"big"_s).toBool();
    choice.tickBox = json.value(u"tick_box"_s).toBool();
    choice.rowHeight = std::clamp(json.value(u"row_height"_s).toDouble(), 0.0, 100.0);
    choice.signatures = strings(json.value(u"signatures"_s));
    choice.without = strings(json.value(u"without"_s));
    choice.desks = std::clamp(json.value(u"desks"_s).toInt(1), 1, 100);
    choice.blankLines = std::clamp(json.value(u"blank_lines"_s).toInt(), 0, 1000);
    return options;
}

const ListLayout *layoutCalled(const std::vector<ListLayout> &layouts, const QString &name)
{
    const QString plain = folded(name);
    const auto found =
        std::ranges::find_if(layouts, [&plain](const ListLayout &one) { return folded(one.name) == plain; });
    return found == layouts.end() ? nullptr : &*found;
}

Result<ListOptions> optionsCalled(const QString &name, const Programme &programme)
{
    if (const ListLayout *layout = layoutCalled(programme.layouts, name))
        return layoutFrom(layout->recipe);
    QStringList known;
    for (const ListLayout &layout : programme.layouts)
        known.append(layout.name);
    return failure(Error::NotFound,
                   QCoreApplication::translate("ListLayout", "There is no kept list “%1”. There is: %2.")
                       .arg(name, known.join(u", "_s)));
}

int listKindFrom(const QString &key)
{
    for (size_t i = 0; i < listKinds().size(); ++i) {
        if (key == QLatin1StringView(listKinds()[i].key))
            return int(i);
    }
    return -1;
}

} // namespace colloquia
