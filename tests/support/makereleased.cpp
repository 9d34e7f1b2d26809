// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/invented.h"

#include <QCoreApplication>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

// Makes the document of a release that tst_schema opens for ever after: colloquia_makereleased NEW-DOCUMENT
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Colloquium colloquium;
    colloquium.title = u"Les villes et le monde"_s;
    colloquium.language = u"fr"_s;
    colloquium.timeZone = u"Europe/Paris"_s;
    const auto store =
        Store::create(QString::fromLocal8Bit(argv[1]), colloquium, Identity{u"Marie"_s, u"PC-1"_s});
    if (!store || !(*store)->apply(inventedPlan(**store, 12), u"Import 12"_s))
        return 1;
    const std::vector<AttendeeCard> cards = *(*store)->cards();
    const auto done = [&store](const QString &label, const Store::Work &work) {
        return (*store)->write(label, work).has_value();
    };
    const bool made =
        done(u"Excuse"_s,
             [&cards](Writer &writer) {
                 Attendee after = cards[0].attendee;
                 after.status = Status::Excused;
                 return writer.change(cards[0].attendee, after);
             }) &&
        done(u"Represent"_s,
             [&cards](Writer &writer) {
                 return people::represent(writer, cards[1].attendee.id, cards[0].attendee.id);
             }) &&
        done(u"Check in"_s,
             [&cards](Writer &writer) {
                 return people::checkIn(writer, cards[2].attendee.id, {}, writer.now());
             }) &&
        done(u"Remove"_s,
             [&cards](Writer &writer) { return people::remove(writer, cards[3].attendee.id); }) &&
        done(u"Undone"_s,
             [&cards](Writer &writer) { return people::remove(writer, cards[4].attendee.id); }) &&
        (*store)->undo({}).has_value();
    return made ? 0 : 1;
}
