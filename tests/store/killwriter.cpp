// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace colloquia;
using namespace Qt::StringLiterals;

// Adds people to a document one after another and prints the number of each that was acknowledged, until it
// is killed: killwriter DOCUMENT
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto store = Store::open(QString::fromLocal8Bit(argv[1]), Identity{u"Marie"_s, u"killed"_s});
    if (!store)
        return 1;
    for (int number = 1;; ++number) {
        Attendee attendee;
        attendee.familyName = u"Personne %1"_s.arg(number);
        const auto done =
            (*store)->write(u"Add"_s, [&attendee](Writer &writer) { return people::add(writer, attendee); });
        if (!done)
            return 1;
        std::printf("%lld\n", static_cast<long long>(attendee.id.value));
        std::fflush(stdout);
    }
}
