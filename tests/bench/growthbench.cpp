// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/duplicates.h"
#include "app/desk/roster.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

struct Work
{
    const char *name;
    std::function<bool()> run;
};

// CPU microseconds for each person of the list.
double measured(const std::function<bool()> &work, int people)
{
    const std::clock_t begun = std::clock();
    if (!work())
        qFatal("the work failed");
    return double(std::clock() - begun) * 1e6 / CLOCKS_PER_SEC / people;
}

std::vector<Work> worksOn(Store &store, Roster &roster)
{
    const auto excuse = [&store, &roster] {
        return store
            .write(u"Excuse"_s,
                   [&roster](Writer &writer) -> Result<void> {
                       const std::vector<AttendeeCard> cards = roster.cards();
                       for (size_t i = 0; i < cards.size(); i += 10) {
                           Attendee after = cards[i].attendee;
                           after.status = Status::Excused;
                           if (const auto done = writer.change(cards[i].attendee, after); !done)
                               return done;
                       }
                       return {};
                   })
            .has_value();
    };
    const auto look = [&roster](const Listing &listing) { return !roster.rows(listing).empty(); };
    return {
        {"list read and put in order",
         [&store] {
             Roster fresh;
             return fresh.follow(store).has_value();
         }},
        {"search index",
         [&roster] {
             roster.prepareSearch();
             Listing listing;
             listing.search = u"a"_s;
             return !roster.rows(listing).empty();
         }},
        {"sort by organisation",
         [look] { return look({.search = {}, .filter = {}, .sort = u"organisation"_s}); }},
        {"filter by status",
         [look] {
             return look({.filter = {{u"status"_s, Condition::Is, {u"registered"_s}}}});
         }},
        {"status of every tenth", excuse},
        {"its undo", [&store] { return store.undo({}).has_value(); }},
        {"duplicates", [&roster] { return duplicatesIn(roster.cards(), {}, Progress::none()).has_value(); }}};
}

} // namespace

// What the list costs for each person as it grows; close to linear is a factor near 1: colloquia_growthbench
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<int> sizes = {1000, 10000, 100000};
    std::vector<std::vector<double>> costs;
    std::vector<const char *> names;
    for (const int people : sizes) {
        TestDocument document;
        Store &store = document.store();
        Roster roster;
        std::vector<double> own;
        names = {"import"};
        const Plan plan = inventedPlan(store, people);
        own.push_back(measured([&] { return store.apply(plan, u"Import"_s).has_value(); }, people));
        if (!roster.follow(store))
            return 1;
        for (const Work &work : worksOn(store, roster)) {
            names.push_back(work.name);
            own.push_back(measured(work.run, people));
        }
        costs.push_back(own);
    }
    std::printf("%-30s", "µs CPU a person");
    for (const int people : sizes)
        std::printf(" %10d", people);
    std::printf("   growth from the second to the third\n");
    for (size_t i = 0; i < names.size(); ++i) {
        std::printf("%-29s", names[i]);
        for (const auto &own : costs)
            std::printf(" %10.2f", own[i]);
        std::printf("   × %.2f\n", costs[2][i] / std::max(costs[1][i], 0.01));
    }
    return 0;
}
