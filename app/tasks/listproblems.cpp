// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/listproblems.h"

#include "app/model/names.h"
#include "app/paper/typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// What no font can print of these texts, as a problem of what is called so.
std::optional<BadgeProblem> lostOf(const QStringList &texts, const QString &name)
{
    const QString lost = charactersWithoutFont(texts.join(QString()));
    if (lost.isEmpty())
        return {};
    BadgeProblem problem;
    problem.kind = BadgeProblem::CharactersWithoutFont;
    problem.name = name;
    problem.sentence = QCoreApplication::translate("ListProblems",
                                                   "No font on this computer can print “%2” of %1. Install a "
                                                   "font for it or write it otherwise.")
                           .arg(name, withNumbers(lost));
    return problem;
}

// The first of somebody's texts that no font can print.
QString fieldWithout(const Attendee &attendee)
{
    for (const char *key : {"family_name", "given_name", "organisation", "position"}) {
        const Field *field = findField(RecordKind::Attendee, QString::fromLatin1(key));
        if (!charactersWithoutFont(field->get(&attendee).toString()).isEmpty())
            return field->name();
    }
    return u"title"_s;
}

} // namespace

std::vector<BadgeProblem> peopleProblems(const std::vector<const AttendeeCard *> &cards, Progress &progress)
{
    constexpr qint64 kAtOnce = 256;
    std::vector<BadgeProblem> problems;
    qint64 done = 0;
    for (const AttendeeCard *card : cards) {
        const Attendee &attendee = card->attendee;
        auto problem = lostOf({attendee.givenName, attendee.familyName, attendee.organisation,
                               attendee.position, attendee.title},
                              displayName(attendee));
        if (problem) {
            problem->attendee = attendee.id;
            problem->field = fieldWithout(attendee);
            problems.push_back(*problem);
        }
        if (++done % kAtOnce == 0) {
            progress.report(done, qint64(cards.size()));
            if (progress.cancelled())
                break;
        }
    }
    return problems;
}

std::vector<BadgeProblem> listProblems(const ListRecipe &recipe, Progress &progress)
{
    // The caterer's page only counts them.
    const bool hasPeople = !isOfWorkshops(recipe.choice.kind) && recipe.choice.kind != ListKind::Caterer;
    std::vector<BadgeProblem> problems =
        hasPeople ? peopleProblems(recipe.people, progress) : std::vector<BadgeProblem>();
    for (const Workshop &workshop : recipe.programme.workshops) {
        auto problem =
            lostOf({workshop.title, workshop.room, workshop.speakers, workshop.moderators}, workshop.title);
        if (problem) {
            problem->workshop = workshop.id;
            problems.push_back(*problem);
        }
    }
    for (const Partner &partner : recipe.programme.partners) {
        if (auto problem = lostOf({partner.name}, briefName(partner)); problem && partner.onPrints) {
            problem->partner = partner.id;
            problems.push_back(*problem);
        }
    }
    return problems;
}

} // namespace colloquia
