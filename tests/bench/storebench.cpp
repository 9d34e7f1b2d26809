// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

// CPU seconds of the work, printed with its name: colloquia_storebench [PEOPLE]
template<class Work>
static auto measured(const char *name, Work work)
{
    const std::clock_t begun = std::clock();
    auto result = work();
    std::printf("%-28s %8.3f s CPU\n", name, double(std::clock() - begun) / CLOCKS_PER_SEC);
    if (!result)
        qFatal("%s / %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return result;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    TestDocument document;
    Store &store = document.store();
    const Plan plan = inventedPlan(store, people);
    measured("apply", [&] { return store.apply(plan, u"Import"_s); });
    const auto cards = measured("cards", [&] { return store.cards(); });
    measured("change 10,000 statuses", [&] {
        return store.write(u"Excuse"_s, [&cards](Writer &writer) -> Result<void> {
            for (size_t i = 0; i < cards->size() && i < 10000; ++i) {
                Attendee after = (*cards)[i].attendee;
                after.status = Status::Excused;
                if (const auto done = writer.change((*cards)[i].attendee, after); !done)
                    return done;
            }
            return {};
        });
    });
    measured("undo the change", [&] { return store.undo({}); });
    measured("100 idle polls", [&] {
        Result<void> polled;
        for (int i = 0; i < 100 && polled; ++i)
            polled = store.poll();
        return polled;
    });
    measured("undo the import", [&] { return store.undo({}); });
    measured("redo the import", [&] { return store.redo({}); });
    return 0;
}
