// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/kit.h"

#include "app/model/language.h"
#include "app/paper/booklet.h"
#include "app/paper/contentspages.h"
#include "app/paper/doorsigns.h"
#include "app/paper/inks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBlankLines = 20; // on the sheet for those who were not registered

constexpr std::array kKeys = {"programme"_L1, "running-order"_L1,  "desks"_L1,
                              "workshops"_L1, "not-registered"_L1, "protocol"_L1,
                              "excused"_L1,   "caterer"_L1,        "signs"_L1};
static_assert(kKeys.size() == size_t(KitPart::PartCount));

bool has(std::span<const AttendeeCard *const> cards, const std::function<bool(const Attendee &)> &what)
{
    return std::ranges::any_of(cards, [&what](const AttendeeCard *card) { return what(card->attendee); });
}

// The pile with the pages counted through, as its contents say where a part begins.
class CountedPages : public Pages
{
public:
    CountedPages(std::shared_ptr<const Pages> pages, const Language &language)
        : m_pages(std::move(pages)), m_language(&language)
    {}
    [[nodiscard]] int count() const override { return m_pages->count(); }
    [[nodiscard]] QSizeF size(int page) const override { return m_pages->size(page); }
    void paint(int page, QPainter &painter, double dotsPerMm) const override
    {
        m_pages->paint(page, painter, dotsPerMm);
        constexpr Type type{Weight::Regular, points(8)};
        constexpr double kFromEdge = 15; // mm, as the pages themselves
        constexpr double kBaseline = 9;
        const QString words = m_language->say("Kit", QT_TRANSLATE_NOOP("Kit", "Papers for the day: %1 of %2"))
                                  .arg(m_language->number(page + 1), m_language->number(count()));
        Canvas(painter, dotsPerMm)
            .text({size(page).width() - kFromEdge - widthOf(words, type), kBaseline}, words, type,
                  inks::kMuted);
    }

private:
    std::shared_ptr<const Pages> m_pages;
    const Language *m_language;
};

// What lies in one part more than once, by name.
QStringList piecesOf(ListKind kind, std::span<const AttendeeCard *const> cards, const Programme &programme,
                     int desks)
{
    QStringList pieces;
    if (kind == ListKind::Alphabetical) {
        for (const DeskShare &share : deskShares(cards, desks))
            pieces.append(share.first == share.last ? share.first : share.first + u'–' + share.last);
    } else if (kind == ListKind::Workshops) {
        for (const Workshop &workshop : programme.workshops) {
            if (!enrolledIn(cards, workshop.id).empty())
                pieces.append(workshop.title);
        }
    }
    return pieces;
}

} // namespace

QString keyOf(KitPart part)
{
    return kKeys[size_t(part)];
}

int usualDesks(int people)
{
    constexpr int kPeopleAtDesk = 75;
    constexpr int kMost = 3;
    return std::clamp((people + kPeopleAtDesk - 1) / kPeopleAtDesk, 1, kMost);
}

Kit eventKit(std::span<const AttendeeCard *const> cards, const Programme &programme, const Logos &logos,
             const ListChoice &choice, const ListTools &tools)
{
    const Language &language = Language::of(programme.colloquium.language);
    Kit kit;
    std::vector<std::shared_ptr<const Pages>> parts;
    std::vector<ContentsPages::Part> contents;
    const auto isWanted = [&choice](KitPart part) { return !choice.without.contains(keyOf(part)); };
    const auto add = [&](KitPart part, const QString &name, std::shared_ptr<const Pages> pages,
                         const QString &remark = {}, const QStringList &pieces = {}) {
        if (pages->count() == 0)
            return;
        contents.push_back(
            {name, tools.isBeginning ? QString() : remark, tools.isBeginning ? 0 : pages->count()});
        kit.counts.push_back({part, pages->count(), pieces});
        parts.push_back(std::move(pages));
    };
    const auto addList = [&](KitPart part, ListKind kind,
                             const std::function<void(ListChoice &)> &more = {}) {
        if (!isWanted(part))
            return;
        ListChoice own;
        own.kind = kind;
        own.printedOn = choice.printedOn;
        if (more)
            more(own);
        const QStringList pieces = piecesOf(kind, cards, programme, own.desks);
        const auto count = int(pieces.size());
        QString remark;
        if (part == KitPart::Desks && count > 1)
            remark = language.say("Kit", QT_TRANSLATE_N_NOOP("Kit", "for %n desk(s)"), count);
        else if (part == KitPart::Workshops)
            remark = language.say("Kit", QT_TRANSLATE_N_NOOP("Kit", "%n workshop(s)"), count);
        add(part, titleOf(kind, language), listSheets(cards, programme, logos, own, tools), remark, pieces);
    };
    addList(KitPart::Programme, ListKind::DayProgramme);
    addList(KitPart::RunningOrder, ListKind::RunningOrder);
    addList(KitPart::Desks, ListKind::Alphabetical, [&choice](ListChoice &own) {
        own.desks = choice.desks;
        own.bigLetters = choice.bigLetters;
        own.tickBox = true;
    });
    addList(KitPart::Workshops, ListKind::Workshops);
    if (isWanted(KitPart::NotRegistered)) {
        ListChoice blank;
        blank.kind = ListKind::SignIn;
        blank.blankLines = kBlankLines;
        blank.printedOn = choice.printedOn;
        add(KitPart::NotRegistered, language.say("List", QT_TRANSLATE_NOOP("List", "Not registered")),
            std::make_shared<ListPages>(std::span<const AttendeeCard *const>(), programme, logos, blank,
                                        tools));
    }
    if (has(cards, [](const Attendee &attendee) { return attendee.rank.isValid(); }))
        addList(KitPart::Protocol, ListKind::Protocol);
    if (has(cards, [](const Attendee &attendee) { return attendee.status == Status::Excused; }))
        addList(KitPart::Excused, ListKind::Excused);
    if (tools.caterer)
        addList(KitPart::Caterer, ListKind::Caterer);
    if (isWanted(KitPart::Signs)) {
        add(KitPart::Signs, language.say("Kit", QT_TRANSLATE_NOOP("Kit", "Signs for the doors")),
            std::make_shared<DoorSigns>(programme, logos));
    }
    // One part needs no page that says what there is.
    if (parts.size() > 1) {
        PageFrame::Words words;
        words.title = titleOf(ListKind::Kit, language);
        int pages = 1; // the contents themselves
        for (const ContentsPages::Part &part : contents)
            pages += part.pages;
        if (!tools.isBeginning)
            words.remark = language.say("Contents", QT_TRANSLATE_N_NOOP("Contents", "%n page(s)"), pages);
        if (choice.printedOn.isValid())
            words.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                             .arg(language.longDate(choice.printedOn));
        parts.insert(parts.begin(), std::make_shared<ContentsPages>(programme, logos, words, contents));
    }
    const bool isCounted = parts.size() > 1 && !tools.isBeginning;
    kit.pages = std::make_shared<Booklet>(std::move(parts));
    if (isCounted)
        kit.pages = std::make_shared<CountedPages>(std::move(kit.pages), language);
    return kit;
}

} // namespace colloquia
