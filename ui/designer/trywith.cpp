// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/trywith.h"

#include "app/desk/roster.h"
#include "app/model/names.h"
#include "app/tasks/cards.h"
#include "ui/attendees/personpicker.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Where nobody has registered yet.
BadgePerson exampleFor(const Programme &programme)
{
    BadgePerson person;
    person.attendee = AttendeeId(1);
    person.code = u"BCDFGHJKLNPR"_s;
    person.title = u"Madame"_s;
    person.givenName = u"Marie-Hélène"_s;
    person.familyName = u"Fontaine-Delacroix"_s;
    person.organisation = u"Communauté d’agglomération de Grandval"_s;
    person.position = u"Adjointe au maire"_s;
    person.role = Role::Speaker;
    if (!programme.categories.empty())
        person.category = programme.categories.front().id;
    for (const Workshop &workshop : programme.workshops)
        person.workshops.push_back(workshop.id);
    person.attended = person.workshops;
    return person;
}

std::vector<const AttendeeCard *> everybody(const Roster &roster)
{
    std::vector<const AttendeeCard *> cards;
    for (const AttendeeCard &card : roster.cards()) {
        if (needsBadge(card.attendee))
            cards.push_back(&card);
    }
    return cards;
}

std::vector<BadgePerson> longestFirst(std::vector<const AttendeeCard *> cards, const Roster &roster)
{
    const Programme &programme = roster.programme();
    const Language &language = Language::of(programme.colloquium.language);
    std::ranges::stable_sort(cards, std::ranges::greater(), [](const AttendeeCard *card) {
        return card->attendee.givenName.size() + card->attendee.familyName.size();
    });
    if (cards.empty())
        return {exampleFor(programme)};
    return badgePeople(cards, programme, [&roster, &language](AttendeeId id) {
        const AttendeeCard *card = roster.card(id);
        return card ? displayName(card->attendee, language) : QString();
    });
}

} // namespace

TryWith::TryWith(const Roster &roster, QWidget *parent)
    : QWidget(parent), m_roster(roster),
      m_people(std::make_shared<const std::vector<BadgePerson>>(longestFirst(everybody(roster), roster))),
      m_back(new QToolButton(this)), m_forward(new QToolButton(this)), m_name(new QPushButton(this)),
      m_verdict(new QWidget(this)), m_nobody(new QLabel(m_verdict)), m_fits(new QLabel(m_verdict)),
      m_next(new QPushButton(tr("Show the ne&xt of them"), m_verdict)), m_checker(this)
{
    const auto arrow = [](QToolButton *button, const char *name, const QString &icon, const QString &says) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(theme::icon(icon));
        button->setAccessibleName(says);
        button->setToolTip(says);
        button->setFocusPolicy(Qt::TabFocus);
    };
    arrow(m_back, "tryBack", u"chevron-left"_s, tr("The one before (Ctrl+Page up)"));
    arrow(m_forward, "tryForward", u"chevron-right"_s, tr("The next one (Ctrl+Page down)"));
    m_name->setObjectName(u"tryName"_s);
    m_name->setAutoDefault(false);
    m_name->setProperty("link", true);
    m_name->setToolTip(tr("Try with somebody else"));
    m_nobody->setObjectName(u"tryNobody"_s);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->setProperty("role", u"small"_s);
    m_nobody->hide();
    m_fits->setObjectName(u"tryFits"_s);
    m_fits->setTextFormat(Qt::PlainText);
    m_next->setObjectName(u"tryNext"_s);
    m_next->setAutoDefault(false);
    m_next->setProperty("link", true);
    m_next->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new QLabel(tr("Try with"), this);
    label->setProperty("role", u"field"_s);
    layout->addWidget(label);
    layout->addWidget(m_back);
    layout->addWidget(m_name);
    layout->addWidget(m_forward);
    layout->addStretch();
    auto *verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(0, 0, 0, 0);
    verdict->setSpacing(4);
    verdict->addWidget(m_nobody);
    verdict->addWidget(m_fits);
    verdict->addWidget(m_next);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        const auto drawer = m_made();
        m_checker.run(
            [people = m_people, drawer](Progress &progress) {
                std::vector<int> wrong;
                for (size_t i = 0; i < people->size() && !progress.cancelled(); ++i) {
                    const BadgeFit fit = drawer->fitOf((*people)[i]);
                    if (!fit.name || !fit.details)
                        wrong.push_back(int(i));
                }
                return wrong;
            },
            [this](const std::vector<int> &found) { showFound(found); });
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_name, &QPushButton::clicked, this, &TryWith::pick);
    connect(m_next, &QPushButton::clicked, this, &TryWith::nextWrong);
    showPerson(0);
}

BadgePerson TryWith::person() const
{
    return (*m_people)[size_t(m_now)];
}

QString TryWith::nobodySentence(const Design &design) const
{
    switch (design.purpose) {
    case DesignPurpose::Certificate:
        return tr("Nobody has come yet: tried with everybody.");
    case DesignPurpose::PlaceCard:
        return tr("Nobody gets a card yet: tried with everybody.");
    case DesignPurpose::Badge:
        break;
    }
    return tr("Nobody gets this design yet: tried with everybody.");
}

void TryWith::setDesign(const Design &design)
{
    std::set<CategoryId> others;
    for (const Design &other : m_roster.programme().designs) {
        if (other.purpose == design.purpose)
            others.insert(other.onlyFor);
    }
    const Whom whom{design.purpose, design.onlyFor, others};
    if (whom == m_whom)
        return;
    m_whom = whom;
    auto cards = designPeople(m_roster, design);
    const auto all = everybody(m_roster);
    m_nobody->setText(nobodySentence(design));
    m_nobody->setVisible(cards.empty() && !all.empty());
    const AttendeeId before = person().attendee;
    m_people = std::make_shared<const std::vector<BadgePerson>>(
        longestFirst(cards.empty() ? all : std::move(cards), m_roster));
    const auto still = std::ranges::find(*m_people, before, &BadgePerson::attendee);
    // Who was chosen stays; who only stood first makes room for the longest name.
    showPerson(m_now == 0 || still == m_people->end() ? 0 : int(still - m_people->begin()));
}

void TryWith::showPerson(int index)
{
    m_now = index;
    const BadgePerson shown = person();
    QString name = (shown.givenName + u' ' + shown.familyName).trimmed();
    if (name.isEmpty())
        name = shown.organisation;
    const QString text = tr("%1 (%2 of %3)").arg(name).arg(m_now + 1).arg(count());
    m_name->setAccessibleName(tr("Tried with %1").arg(text));
    m_name->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, 280).replace(u'&', u"&&"_s));
    emit personChanged();
}

void TryWith::step(int by)
{
    showPerson((m_now + by + count()) % count());
}

void TryWith::pick()
{
    auto *picker = new PersonPicker(m_roster, tr("Try with somebody else"), {}, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &PersonPicker::picked, this, [this](AttendeeId id) {
        const auto found = std::ranges::find(*m_people, id, &BadgePerson::attendee);
        if (found != m_people->end())
            return showPerson(int(found - m_people->begin()));
        const AttendeeCard *card = m_roster.card(id);
        if (!card)
            return;
        m_nobody->setText(
            tr("%1 does not get this design.")
                .arg(displayName(card->attendee, Language::of(m_roster.programme().colloquium.language))));
        m_nobody->show();
    });
    picker->open();
}

void TryWith::check(const std::function<std::shared_ptr<const ArtworkDrawer>()> &made)
{
    m_made = made;
    m_soon.start();
}

void TryWith::showFound(const std::vector<int> &found)
{
    m_wrong = found;
    m_fits->setText(found.empty() ? tr("Everybody's fits") : tr("%n do not fit", nullptr, int(found.size())));
    m_fits->setProperty("role", found.empty() ? u"small"_s : u"error"_s);
    m_fits->style()->unpolish(m_fits);
    m_fits->style()->polish(m_fits);
    m_next->setVisible(!found.empty());
}

void TryWith::nextWrong()
{
    const auto after = std::ranges::upper_bound(m_wrong, m_now);
    if (!m_wrong.empty())
        showPerson(after == m_wrong.end() ? m_wrong.front() : *after);
}

} // namespace colloquia
