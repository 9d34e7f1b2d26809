// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/protocol/rankspage.h"

#include "app/model/language.h"
#include "app/model/names.h"
#include "app/store/programmework.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plainlistmodel.h"

namespace colloquia {

using namespace Qt::StringLiterals;

RanksPage::RanksPage(const Workbench &workbench, QWidget *parent)
    : RecordListPage(workbench, u"rank"_s, u"title"_s, workbench.actions.addRank, parent),
      m_model(new PlainListModel(this)), m_heading(new QLabel(this)), m_peopleModel(new PlainListModel(this)),
      m_people(new OrderView(this))
{
    form()->addWide(u"title"_s);
    m_heading->setObjectName(u"rankHeading"_s);
    m_heading->setProperty("role", u"section"_s);
    m_people->setObjectName(u"rankPeople"_s);
    m_people->setAccessibleName(tr("Who has this rank"));
    m_people->setModel(m_peopleModel);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *hint =
        new QLabel(tr("A rank is given in the attendee’s form. Whoever comes in somebody’s place keeps "
                      "their own rank. Enter shows the attendee."),
                   this);
    hint->setProperty("role", u"small"_s);
    hint->setWordWrap(true);
    auto *editor = new QWidget(this);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(form());
    layout->addWidget(m_heading);
    layout->addWidget(m_people, 1);
    layout->addWidget(hint);
    layout->addStretch(); // takes the room where there is no list
    connect(m_people, &OrderView::openAsked, this, [this](qint64 attendee) {
        PageTarget target;
        target.record = attendee;
        bench().go(PageKind::Attendees, target);
    });
    connect(&session().roster(), &Roster::cardsChanged, this, &RanksPage::followPeople);
    connect(&session().roster(), &Roster::cardsReset, this, &RanksPage::followPeople);
    build(m_model, editor,
          new EmptyHint(u"ranks"_s, tr("There is no order of protocol yet."), workbench.actions.addUsualRanks,
                        tr("The usual order of French public ceremonies is a start: rename, move, remove and "
                           "add what you need."),
                        this));
}

QString RanksPage::summary() const
{
    int people = 0;
    for (const auto &[rank, holders] : m_holders)
        people += int(holders.size());
    return records().empty() ? QString()
                             : tr("%n rank(s)", nullptr, int(records().size())) + u" · "_s +
                                   tr("%n person(s) with a rank", nullptr, people);
}

void RanksPage::run(const QAction *action)
{
    if (action == bench().actions.addUsualRanks)
        takeUsual();
    else
        RecordListPage::run(action);
}

void RanksPage::showEvent(QShowEvent *event)
{
    RecordListPage::showEvent(event);
    if (m_stale)
        refresh();
}

void RanksPage::followPeople()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

// Those that are not there yet, after those that are.
void RanksPage::takeUsual()
{
    (void)session().write(tr("Take the usual order of protocol"), [this](Writer &writer) -> Result<void> {
        Rank next;
        place(next);
        for (Rank rank : usualRanks()) {
            if (rankMeant(records(), rank.title))
                continue;
            rank.position = next.position++;
            if (const auto done = writer.add(rank); !done)
                return done;
        }
        return {};
    });
    if (!records().empty())
        view()->select({records().front().id.value});
    view()->setFocus();
}

const std::vector<Rank> &RanksPage::records() const
{
    return session().programme().ranks;
}

void RanksPage::fillModel()
{
    m_stale = false;
    m_holders.clear();
    if (!records().empty()) {
        for (const AttendeeCard *card : session().roster().listed({})) {
            if (card->attendee.rank.isValid())
                m_holders[card->attendee.rank].push_back(card);
        }
    }
    m_model->clear();
    int place = 0;
    for (const Rank &rank : records()) {
        const auto holders = m_holders.find(rank.id);
        m_model->add(rank.id.value, tr("%1. %2").arg(++place).arg(rank.title), {},
                     holders == m_holders.end()
                         ? QString()
                         : Language::ofScreen().number(qint64(holders->second.size())));
    }
}

Rank RanksPage::newRecord(const Rank *like) const
{
    Q_UNUSED(like)
    return {};
}

void RanksPage::place(Rank &rank) const
{
    for (const Rank &other : records())
        rank.position = std::max(rank.position, other.position + 1);
}

void RanksPage::remove(const std::vector<Rank> &going)
{
    const QString label = going.size() == 1 ? tr("Remove rank “%1”").arg(going.front().title)
                                            : tr("Remove %n rank(s)", nullptr, int(going.size()));
    (void)session().write(label, [&going](Writer &writer) -> Result<void> {
        for (const Rank &rank : going) {
            if (const auto done = programmework::removeRank(writer, rank.id); !done)
                return done;
        }
        return {};
    });
}

std::vector<Rank> RanksPage::moved(const std::vector<Rank> &all, const std::vector<qint64> &ids,
                                   int step) const
{
    std::vector<Rank> after = ordering::moved(all, ids, step);
    ordering::number(after);
    return after;
}

std::vector<Rank> RanksPage::put(const std::vector<Rank> &all, const std::vector<qint64> &ids, int row) const
{
    std::vector<Rank> after = ordering::put(all, ids, size_t(row));
    ordering::number(after);
    return after;
}

void RanksPage::showBeside(const Rank &rank, bool isDraft)
{
    m_peopleModel->clear();
    const auto holders = m_holders.find(rank.id);
    const bool isHeld = !isDraft && holders != m_holders.end();
    m_heading->setText(isHeld ? tr("%n person(s)", nullptr, int(holders->second.size()))
                              : tr("Nobody has this rank yet."));
    m_people->setVisible(isHeld);
    if (!isHeld)
        return;
    for (const AttendeeCard *card : holders->second) {
        const Category *category = colloquia::find(session().programme().categories, card->attendee.category);
        m_peopleModel->add(card->attendee.id.value, displayName(card->attendee), card->attendee.organisation,
                           labelOf(card->attendee.status),
                           theme::disc(category ? QColor(category->colour) : theme::colours().line));
    }
}

QString RanksPage::addLabel(const Rank &rank) const
{
    return tr("Add rank “%1”").arg(rank.title);
}

QString RanksPage::changeLabel(const Field &field, const Rank &rank) const
{
    return tr("Change %1 of “%2”").arg(inSentence(field), rank.title);
}

QString RanksPage::moveLabel(const std::vector<qint64> &ids) const
{
    const Rank *rank = ids.size() == 1 ? colloquia::find(records(), RankId(ids.front())) : nullptr;
    return rank ? tr("Move “%1”").arg(rank->title) : tr("Move %n rank(s)", nullptr, int(ids.size()));
}

QString RanksPage::chosenWords(int count) const
{
    return count == 0 ? tr("Choose a rank to see who has it.")
                      : tr("%n rank(s) selected: they can be moved or removed together.", nullptr, count);
}

} // namespace colloquia
