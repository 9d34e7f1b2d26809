// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is looked at before paper is spent.
#include "app/model/folding.h"
#include "app/model/names.h"
#include "app/paper/badges.h"
#include "app/paper/typesetter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeProblem)
};

QString nameOf(const BadgePerson &person)
{
    if (person.unnamed)
        return person.organisation;
    return (person.givenName + u' ' + person.familyName).trimmed();
}

// "INÈS", but not "O" or "李".
bool allCapitals(const QString &name)
{
    return name.size() > 1 && name == name.toUpper() && name != name.toLower();
}

void examine(const BadgePerson &person, const BadgeDrawer &drawer, std::vector<BadgeProblem> &problems)
{
    const QString name = nameOf(person);
    const QString family = u"family_name"_s;
    const QString organisation = u"organisation"_s;
    const auto add = [&](BadgeProblem::Kind kind, const QString &sentence, const QString &field) {
        problems.push_back({person.attendee, name, sentence, kind, field});
    };
    const BadgeFit fit = drawer.fitOf(person);
    if (!fit.name) {
        add(BadgeProblem::NameDoesNotFit,
            Words::tr("The name of %1 does not fit at a readable size. Choose "
                      "a larger badge or shorten the name.")
                .arg(name),
            person.unnamed ? organisation : family);
    }
    if (!fit.details) {
        add(BadgeProblem::DetailsDoNotFit,
            Words::tr("What stands below the name of %1 does not fit at a readable size. "
                      "Shorten the organisation or print less on the badge.")
                .arg(name),
            organisation);
    }
    const QString lost = charactersWithoutFont(fit.text);
    if (!lost.isEmpty()) {
        add(BadgeProblem::CharactersWithoutFont,
            Words::tr("No font on this computer can print “%2” on the badge of %1. Install "
                      "a font for it or write it otherwise.")
                .arg(name, withNumbers(lost)),
            charactersWithoutFont(name).isEmpty() || person.unnamed ? organisation
            : charactersWithoutFont(person.familyName).isEmpty()    ? u"given_name"_s
                                                                    : family);
    }
    if (person.organisation.isEmpty())
        add(BadgeProblem::NoOrganisation, Words::tr("No organisation: %1").arg(name), organisation);
    if (!person.category.isValid())
        add(BadgeProblem::NoCategory, Words::tr("No category: %1").arg(name), u"category"_s);
    if (allCapitals(person.givenName) || allCapitals(person.familyName))
        add(BadgeProblem::AllCapitals, Words::tr("Name written in capitals: %1").arg(name),
            allCapitals(person.familyName) ? family : u"given_name"_s);
}

// People who are called the same: by the organisation one knows them apart, if it is another.
class Namesakes
{
public:
    void take(const BadgePerson &person)
    {
        if (person.unnamed || (person.givenName.isEmpty() && person.familyName.isEmpty()))
            return;
        m_called[folded(nameOf(person))].push_back(&person);
    }
    void tell(std::vector<BadgeProblem> &problems) const
    {
        for (const std::vector<const BadgePerson *> &people : m_called) {
            if (people.size() < 2)
                continue;
            QStringList organisations;
            QSet<QString> different;
            for (const BadgePerson *person : people) {
                different.insert(folded(person->organisation));
                if (organisations.size() < kNamed && !person->organisation.isEmpty())
                    organisations.append(person->organisation);
            }
            organisations.removeDuplicates();
            const QString name = nameOf(*people.front());
            const bool apart = different.size() == qsizetype(people.size());
            const QString sentence =
                apart ? Words::tr("%n people are called %1: %2. The organisation tells them apart.", nullptr,
                                  int(people.size()))
                            .arg(name, organisations.join(u", "_s))
                      : Words::tr("%n people are called %1, and their organisation does not tell them "
                                  "apart. Are they one person?",
                                  nullptr, int(people.size()))
                            .arg(name);
            problems.push_back(
                {people.front()->attendee, name, sentence, BadgeProblem::SameName, u"family_name"_s});
        }
    }

private:
    static constexpr qsizetype kNamed = 4;

    QHash<QString, std::vector<const BadgePerson *>> m_called;
};

} // namespace

QString headOf(BadgeProblem::Kind kind, int count)
{
    const auto counted = [count](const QString &words) {
        return Words::tr("%1: %2", "what is to be checked, and how often")
            .arg(words, Language::ofScreen().number(count));
    };
    switch (kind) {
    case BadgeProblem::NameDoesNotFit:
        return counted(Words::tr("Names that do not fit"));
    case BadgeProblem::DetailsDoNotFit:
        return counted(Words::tr("Other texts that do not fit"));
    case BadgeProblem::CharactersWithoutFont:
        return counted(Words::tr("Letters without a font"));
    case BadgeProblem::OfDesign:
        return counted(Words::tr("The design"));
    case BadgeProblem::NoOrganisation:
        return counted(Words::tr("Without organisation"));
    case BadgeProblem::NoCategory:
        return counted(Words::tr("Without category"));
    case BadgeProblem::AllCapitals:
        return counted(Words::tr("Names in capitals"));
    case BadgeProblem::SameName:
        return counted(Words::tr("People of the same name"));
    case BadgeProblem::NotExpected:
        return counted(Words::tr("Not registered on site"));
    case BadgeProblem::CoarsePicture:
        return counted(Words::tr("Pictures that are too small"));
    case BadgeProblem::CategoryWithoutColour:
        return counted(Words::tr("Categories without a colour"));
    case BadgeProblem::WithoutHours:
        return counted(Words::tr("Without hours"));
    case BadgeProblem::KindCount:
        break;
    }
    return {};
}

void BadgePages::examineWhatIsOnAll(std::vector<BadgeProblem> &problems) const
{
    QSet<CategoryId> printed;
    std::vector<const BadgeDrawer *> drawers;
    for (const BadgePerson &person : m_people) {
        const BadgeDrawer &drawer = drawerOf(person);
        if (std::ranges::find(drawers, &drawer) == drawers.end())
            drawers.push_back(&drawer);
        if (drawer.usesCategoryColour())
            printed.insert(person.category);
    }
    std::vector<BadgeProblem> found;
    for (const BadgeDrawer *drawer : drawers) {
        for (const QString &remark : drawer->remarks()) {
            BadgeProblem problem;
            problem.kind = BadgeProblem::OfDesign;
            problem.sentence = remark;
            problem.design = true;
            if (std::ranges::find(found, problem) == found.end())
                found.push_back(problem);
        }
        for (const PrintedPicture &picture : drawer->pictures()) {
            if (!isCoarse(picture.image, picture.size))
                continue;
            BadgeProblem problem;
            problem.kind = BadgeProblem::CoarsePicture;
            problem.field = u"logo"_s;
            problem.partner = picture.partner;
            problem.logo = picture.what == PrintedPicture::LogoOfColloquium;
            problem.design = picture.what == PrintedPicture::OfDesign;
            const auto partner = std::ranges::find(m_programme.partners, picture.partner, &Partner::id);
            problem.name = problem.logo     ? Words::tr("the colloquium's logo")
                           : problem.design ? Words::tr("a picture of the design")
                           : partner == m_programme.partners.end()
                               ? QString()
                               : Words::tr("the logo of %1").arg(briefName(*partner));
            const double dots = picture.image.width() / picture.size.width() * kMmInInch;
            problem.sentence = Words::tr("Printed so large, %1 has %2 dots per inch; below 200 one sees "
                                         "them. Take a larger picture.")
                                   .arg(problem.name, Language::ofScreen().number(int(dots)));
            if (std::ranges::find(found, problem) == found.end())
                found.push_back(problem);
        }
    }
    for (const Category &category : m_programme.categories) {
        if (!printed.contains(category.id) || !category.colour.isEmpty())
            continue;
        BadgeProblem problem;
        problem.kind = BadgeProblem::CategoryWithoutColour;
        problem.category = category.id;
        problem.field = u"colour"_s;
        problem.name = category.name;
        problem.sentence =
            Words::tr("%1 has no colour, and the badge shows one: it is grey.").arg(category.name);
        found.push_back(problem);
    }
    problems.insert(problems.end(), found.begin(), found.end());
    if (m_choice.design.purpose == DesignPurpose::Certificate && m_drawer->tellsProgramme())
        examineHours(problems);
}

// What was attended and has no hours: the certificates do not say how long.
void BadgePages::examineHours(std::vector<BadgeProblem> &problems) const
{
    QSet<WorkshopId> attended;
    for (const BadgePerson &person : m_people)
        attended.unite({person.attended.begin(), person.attended.end()});
    for (const Workshop &workshop : m_programme.workshops) {
        if (!attended.contains(workshop.id) || workshop.endTime > workshop.startTime)
            continue;
        BadgeProblem problem;
        problem.kind = BadgeProblem::WithoutHours;
        problem.workshop = workshop.id;
        problem.field = workshop.startTime.isValid() ? u"end_time"_s : u"start_time"_s;
        problem.name = workshop.title;
        problem.sentence = Words::tr("%1 has no hours: the certificates of those who were there do not say "
                                     "how long. Enter from when to when it was.")
                               .arg(workshop.title);
        problems.push_back(problem);
    }
}

std::vector<BadgeProblem> BadgePages::problems(Progress &progress) const
{
    std::vector<BadgeProblem> problems;
    Namesakes namesakes;
    qint64 done = 0;
    for (const BadgePerson &person : m_people) {
        if (person.attendee.isValid()) {
            examine(person, drawerOf(person), problems);
            namesakes.take(person);
        }
        if (++done % 256 == 0) {
            progress.report(done, qint64(m_people.size()));
            if (progress.cancelled())
                return problems;
        }
    }
    namesakes.tell(problems);
    examineWhatIsOnAll(problems);
    return problems;
}

} // namespace colloquia
