// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/kit.h"

#include "app/model/language.h"
#include "app/paper/booklet.h"
#include "app/paper/contentspages.h"
#include "app/paper/doorsigns.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBlankLines = 20; // on the sheet for those who were not registered

bool has(std::span<const AttendeeCard *const> cards, const std::function<bool(const Attendee &)> &what)
{
    return std::ranges::any_of(cards, [&what](const AttendeeCard *card) { return what(card->attendee); });
}

} // namespace

std::shared_ptr<const Pages> eventKit(std::span<const AttendeeCard *const> cards, const Programme &programme,
                                      const Logos &logos, const ListChoice &choice, const ListTools &tools)
{
    const Language &language = Language::of(programme.colloquium.language);
    std::vector<std::shared_ptr<const Pages>> parts;
    std::vector<ContentsPages::Part> contents;
    const auto add = [&](const QString &name, const QString &remark, std::shared_ptr<const Pages> pages) {
        if (pages->count() == 0)
            return;
        contents.push_back({name, remark, pages->count()});
        parts.push_back(std::move(pages));
    };
    const auto addList = [&](ListKind kind, const std::function<void(ListChoice &)> &more = {}) {
        ListChoice own;
        own.kind = kind;
        own.printedOn = choice.printedOn;
        if (more)
            more(own);
        const auto pages = listSheets(cards, programme, logos, own, tools);
        const QString desks =
            own.desks > 1 ? language.say("Kit", QT_TRANSLATE_N_NOOP("Kit", "for %n desk(s)"), own.desks)
                          : QString();
        add(titleOf(kind, language), desks, pages);
    };
    addList(ListKind::DayProgramme);
    addList(ListKind::RunningOrder);
    addList(ListKind::Alphabetical, [&choice](ListChoice &own) {
        own.desks = choice.desks;
        own.bigLetters = choice.bigLetters;
        own.tickBox = true;
    });
    addList(ListKind::Workshops);
    ListChoice blank;
    blank.kind = ListKind::SignIn;
    blank.blankLines = kBlankLines;
    blank.printedOn = choice.printedOn;
    add(language.say("List", QT_TRANSLATE_NOOP("List", "Not registered")), {},
        std::make_shared<ListPages>(std::span<const AttendeeCard *const>(), programme, logos, blank, tools));
    if (has(cards, [](const Attendee &attendee) { return attendee.rank.isValid(); }))
        addList(ListKind::Protocol);
    if (has(cards, [](const Attendee &attendee) { return attendee.status == Status::Excused; }))
        addList(ListKind::Excused);
    if (tools.caterer)
        addList(ListKind::Caterer);
    add(language.say("Kit", QT_TRANSLATE_NOOP("Kit", "Signs for the doors")), {},
        std::make_shared<DoorSigns>(programme, logos));

    PageFrame::Words words;
    words.title = titleOf(ListKind::Kit, language);
    int pages = 0;
    for (const ContentsPages::Part &part : contents)
        pages += part.pages;
    words.remark = language.say("Contents", QT_TRANSLATE_N_NOOP("Contents", "%n page(s)"), pages);
    if (choice.printedOn.isValid())
        words.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                         .arg(language.longDate(choice.printedOn));
    parts.insert(parts.begin(), std::make_shared<ContentsPages>(programme, logos, words, contents));
    return std::make_shared<Booklet>(std::move(parts));
}

} // namespace colloquia
