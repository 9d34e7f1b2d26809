// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/parsing.h"

#include "app/cli/command.h"
#include "app/desk/order.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(Error::Invalid, sentence);
}

// "--name", "--name VALUE" or "--name=VALUE"; takes the value from the rest where it stands apart.
Result<void> readOption(Call &call, const QString &argument, QStringList &rest)
{
    const QString name = argument.section(u'=', 0, 0).mid(2);
    const auto option = std::ranges::find_if(call.command.options, [&name](const CommandOption &one) {
        return name == QLatin1StringView(one.name);
    });
    if (option == call.command.options.end()) {
        return wrong(QCoreApplication::translate("Command", "There is no option “%1” here.")
                         .arg(argument.section(u'=', 0, 0)));
    }
    const bool given = argument.contains(u'=');
    if (option->takes == CommandOption::Nothing) {
        if (given)
            return wrong(QCoreApplication::translate("Command", "“--%1” takes no value.").arg(name));
        call.options[name];
        return {};
    }
    if (option->takes == CommandOption::OneValue && call.has(name))
        return wrong(QCoreApplication::translate("Command", "“--%1” stands here twice.").arg(name));
    if (!given && rest.isEmpty())
        return wrong(QCoreApplication::translate("Command", "“--%1” lacks its value.").arg(name));
    call.options[name].append(given ? argument.section(u'=', 1) : rest.takeFirst());
    return {};
}

} // namespace

Result<bool> readArguments(Call &call, const QStringList &arguments)
{
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (argument == u"--help"_s || argument == u"-h"_s)
            return false;
        if (argument == u"--"_s) {
            call.words += rest;
            break;
        }
        if (!argument.startsWith(u"--"_s)) {
            call.words.append(argument);
            continue;
        }
        if (const auto read = readOption(call, argument, rest); !read)
            return tl::unexpected(read.error());
    }
    if (call.words.size() < call.command.fewest)
        return wrong(QCoreApplication::translate("Command", "Something is missing."));
    if (call.command.most >= 0 && call.words.size() > call.command.most) {
        return wrong(QCoreApplication::translate("Command", "“%1” is too much here.")
                         .arg(call.words.at(call.command.most)));
    }
    return true;
}

Result<int> wholeNumber(const Call &call, const QString &option, int least, int otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    if (!isNumber || number < least) {
        return wrong(QCoreApplication::translate("Command", "“--%1” takes a whole number from %2 on.")
                         .arg(option)
                         .arg(least));
    }
    return number;
}

namespace {

// The look of the view that --view names.
Result<ListLook> viewOf(const Call &call, const Programme &programme)
{
    const QString name = call.value(u"view"_s);
    if (const ListView *view = viewCalled(programme.views, name))
        return lookFrom(view->listing);
    QStringList known;
    for (const ListView &view : programme.views)
        known.append(view.name);
    return wrong(QCoreApplication::translate("Command", "There is no view “%1”. There is: %2.")
                     .arg(name, known.join(u", "_s)));
}

Result<Filter> filterOf(const Call &call, const Programme &programme)
{
    Filter filter;
    for (const QString &given : call.values(u"where"_s)) {
        // A question's text may hold a "=" of its own, so the key ends at the first that makes one.
        Result<Condition> condition =
            wrong(QCoreApplication::translate("Command", "“--where” takes KEY=VALUE, not “%1”.").arg(given));
        for (qsizetype at = given.indexOf(u'='); at >= 0; at = given.indexOf(u'=', at + 1)) {
            const auto read = conditionFrom(given.left(at), given.mid(at + 1), programme);
            if (read || at == given.indexOf(u'='))
                condition = read;
            if (read)
                break;
        }
        if (!condition)
            return tl::unexpected(condition.error());
        filter.push_back(*condition);
    }
    return filter;
}

Result<QString> sortOf(const Call &call)
{
    const QString key = call.has(u"sort"_s) ? call.value(u"sort"_s) : u"family_name"_s;
    const Field *field = findField(RecordKind::Attendee, key);
    if (Order::knows(key) && !(field && field->is(Field::Internal)))
        return key;
    QStringList known;
    for (const Field &one : attendeeFields()) {
        if (!one.is(Field::Internal))
            known.append(one.name());
    }
    known += {u"workshops"_s, u"checked_in_at"_s, u"badge_printed_at"_s};
    return wrong(QCoreApplication::translate("Command", "There is no order by “%1”. There is: %2.")
                     .arg(key, known.join(u", "_s)));
}

} // namespace

Result<Listing> listingOf(const Call &call, const Programme &programme)
{
    Listing listing;
    if (call.has(u"view"_s)) {
        const auto look = viewOf(call, programme);
        if (!look)
            return tl::unexpected(look.error());
        listing = listingOf(*look);
    }
    const auto filter = filterOf(call, programme);
    if (!filter)
        return tl::unexpected(filter.error());
    listing.filter.insert(listing.filter.end(), filter->begin(), filter->end());
    if (call.has(u"sort"_s)) {
        const auto sort = sortOf(call);
        if (!sort)
            return tl::unexpected(sort.error());
        listing.sort = *sort;
        listing.descending = false;
    }
    return listing;
}

QStringList columnsOf(const Call &call, const Programme &programme)
{
    QStringList columns;
    for (const QString &given : call.values(u"columns"_s)) {
        if (const Question *question = questionCalled(programme.questions, given))
            columns.append(question->text);
        else
            columns += given.split(u',', Qt::SkipEmptyParts);
    }
    return columns;
}

} // namespace colloquia
