// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/paper/badgedrawer.h"
#include "app/paper/badgeproblem.h"
#include "app/paper/pages.h"

#include <QHash>

#include <optional>

namespace colloquia {

// How badges are printed.
struct BadgeChoice
{
    Stock stock = {};
    Design design = {};
    int start = 1;                                 // the first free place on the first sheet
    std::shared_ptr<const Pictures> pictures = {}; // that designs draw
    QDate printedOn = {};
    bool byCategory = true;   // categories that have a design of their own are printed with it
    bool cutAndStack = false; // sheets are cut in a pile, and the piles laid on each other are in order
    QString reason = {};      // why they are printed again

    bool operator==(const BadgeChoice &) const = default;
};

// Where a badge lies: the sheet and the place on it, counted from 0.
struct BadgeSpot
{
    int sheet = 0;
    int place = 0;
};

// Badges on sheets of a stock, in the order of the people. Laid out as they are painted, so that making it
// costs nothing however many there are. Where badges have backs, every second page is the back of the one
// before.
class BadgePages : public Pages
{
public:
    BadgePages(std::vector<BadgePerson> people, const Programme &programme, const Logos &logos,
               const BadgeChoice &choice);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

    [[nodiscard]] int sheets() const;
    [[nodiscard]] bool hasBacks() const { return m_hasBacks; }
    // Where a place lies on the page: mirrored on a back.
    [[nodiscard]] QRectF areaOf(int page, int place) const;

    // Lays out every badge: long work with many thousands. What was found until it was cancelled.
    [[nodiscard]] std::vector<BadgeProblem> problems(Progress &progress = Progress::none()) const;
    // Whose badge is on the place (counted from 0) of the page; none on used and empty places.
    [[nodiscard]] std::optional<AttendeeId> attendeeAt(int page, int place) const;
    // Whether the place was used up by an earlier print.
    [[nodiscard]] bool isUsed(int page, int place) const;
    // The page somebody's badge is on; -1 if none.
    [[nodiscard]] int pageOf(AttendeeId attendee) const;

    // Where the badge of people()[index] lies.
    [[nodiscard]] BadgeSpot spotOf(size_t index) const;
    // The first free place of the last sheet, counted from 1; 1: nothing of it is left.
    [[nodiscard]] int nextPlace() const;

    [[nodiscard]] const Programme &programme() const { return m_programme; }
    [[nodiscard]] const BadgeChoice &choice() const { return m_choice; }
    [[nodiscard]] const std::vector<BadgePerson> &people() const { return m_people; }

private:
    void addDrawers(const Logos &logos);
    void examineWhatIsOnAll(std::vector<BadgeProblem> &problems) const;
    void examineHours(std::vector<BadgeProblem> &problems) const;
    [[nodiscard]] const BadgeDrawer &drawerOf(const BadgePerson &person) const;
    [[nodiscard]] const BadgePerson *personAt(int page, int place) const;
    [[nodiscard]] int pageOfSheet(int sheet) const { return m_hasBacks ? 2 * sheet : sheet; }
    [[nodiscard]] int sheetOf(int page) const { return m_hasBacks ? page / 2 : page; }
    [[nodiscard]] Side sideOf(int page) const { return m_hasBacks && page % 2 ? Side::Back : Side::Front; }

    std::vector<BadgePerson> m_people;
    Programme m_programme;
    BadgeChoice m_choice;
    std::shared_ptr<const BadgeDrawer> m_drawer;
    QHash<CategoryId, std::shared_ptr<const BadgeDrawer>> m_ofCategories;
    bool m_hasBacks = false;
};

// The designs of badges that are not of one category alone.
std::vector<Design> everybodysDesigns(const Programme &programme);
// The first design of badges that is everybody's; the plain one where there is none.
Design designForAll(const Programme &programme);
// The design that a colloquium starts with: calm, all switches off.
Design plainDesign(const Language &language);

} // namespace colloquia
