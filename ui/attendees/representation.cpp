// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/representation.h"

#include "app/exchange/namecutting.h"
#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/attendees/personpicker.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace colloquia {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Representation", sentence);
}

// "Jeanne Petit" of the organisation that is represented.
Attendee newcomerCalled(const QString &name, const Attendee &absent)
{
    const CutName cut = cutName(name, NameOrder::GivenFirst);
    Attendee newcomer;
    newcomer.givenName = cut.given;
    newcomer.familyName = cut.family;
    newcomer.organisation = absent.organisation;
    newcomer.category = absent.category;
    newcomer.mode = absent.mode;
    return newcomer;
}

} // namespace

void askWhoComesFor(const Workbench &bench, AttendeeId absent, QWidget *parent, const Store::Work &besides)
{
    Session &session = bench.session;
    const AttendeeCard *card = session.roster().card(absent);
    if (!card)
        return;
    const QString name = displayName(card->attendee);
    auto *picker = new PersonPicker(session.roster(),
                                    say(QT_TRANSLATE_NOOP("Representation", "Who comes for %1?")).arg(name),
                                    absent, parent);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    const auto keep = [&session, besides, name](const QString &by, const Store::Work &work) {
        const QString label =
            say(QT_TRANSLATE_NOOP("Representation", "%1 is represented by %2")).arg(name, by);
        return session.write(label, [&](Writer &writer) -> Result<void> {
            if (const auto done = besides ? besides(writer) : Result<void>(); !done)
                return done;
            return work(writer);
        });
    };
    QObject::connect(picker, &PersonPicker::picked, &session, [&session, keep, absent](AttendeeId other) {
        const AttendeeCard *coming = session.roster().card(other);
        const bool isNew = coming && coming->attendee.status != Status::Registered;
        const QString who = coming ? displayName(coming->attendee) : QString();
        const auto done =
            keep(who, [absent, other](Writer &writer) { return people::comeFor(writer, other, absent); });
        if (done && isNew) {
            session.tell(say(QT_TRANSLATE_NOOP("Representation", "%1, and %2 is registered now"))
                             .arg(done->label, who),
                         *done);
        }
    });
    QObject::connect(picker, &PersonPicker::named, &session, [&session, keep, absent](const QString &typed) {
        const AttendeeCard *now = session.roster().card(absent);
        if (!now)
            return;
        Attendee newcomer = newcomerCalled(typed, now->attendee);
        keep(displayName(newcomer), [absent, &newcomer](Writer &writer) -> Result<void> {
            newcomer.registeredAt = writer.now();
            // The seat is that of whom they come for.
            if (const auto added = people::add(writer, newcomer); !added)
                return added;
            return people::represent(writer, newcomer.id, absent);
        });
    });
    picker->open();
}

void askRepresentative(const Workbench &bench, AttendeeId absent, QWidget *parent)
{
    const AttendeeCard *card = bench.session.roster().card(absent);
    if (!card)
        return;
    if (!card->representedBy.isValid()) {
        askWhoComesFor(bench, absent, parent);
        return;
    }
    bench.session.write(say(QT_TRANSLATE_NOOP("Representation", "%1 is no longer represented"))
                            .arg(displayName(card->attendee)),
                        [absent](Writer &writer) { return people::endRepresentation(writer, absent); });
}

} // namespace colloquia
