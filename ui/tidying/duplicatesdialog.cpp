// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/tidying/duplicatesdialog.h"

#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "ui/shell/jobs.h"
#include "ui/shell/session.h"
#include "ui/tidying/mergeview.h"
#include "ui/widgets/primarybutton.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongList = 2000; // people whose pairs are looked for beside the window
constexpr int kListWidth = 280;
constexpr int kPairHeight = 46; // two lines of text and room about them

bool isSame(const DuplicatePair &one, const DuplicatePair &other)
{
    return one.first == other.first && one.second == other.second;
}

bool has(const DuplicatePair &pair, AttendeeId id)
{
    return pair.first == id || pair.second == id;
}

// As the head of a column, where there is no room for a long name in one.
QString inTwoLines(const Attendee &attendee)
{
    const bool inTwo = !attendee.givenName.isEmpty() && !attendee.familyName.isEmpty();
    return inTwo ? attendee.givenName + u'\n' + attendee.familyName : displayName(attendee);
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const Workbench &bench, const std::optional<DuplicatePair> &chosen,
                                   AttendeeId known, QWidget *parent)
    : TidyingDialog(bench, u"duplicatesDialog"_s, QSize(1180, 680), parent), m_chosen(chosen), m_known(known),
      m_count(new QLabel(this)), m_list(new QListWidget(this)), m_sides(new QStackedWidget(this)),
      m_empty(new QLabel(this)), m_model(new MergeModel(this)), m_view(new MergeView(m_model, this)),
      m_note(new QLabel(this)), m_distinct(new QPushButton(tr("&Not the same person"), this)),
      m_merge(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Duplicates"));
    makeParts();
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showPair);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_distinct, &QPushButton::clicked, this, &DuplicatesDialog::sayDistinct);
    clickByCtrlReturn(this, m_merge);
    const Roster &roster = session().roster();
    connect(&roster, &Roster::cardsChanged, this, &DuplicatesDialog::lookAgain);
    connect(&roster, &Roster::cardsReset, this, &DuplicatesDialog::lookAgain);
    lookAgain();
    m_view->setFocus();
}

void DuplicatesDialog::makeParts()
{
    m_count->setObjectName(u"duplicatesCount"_s);
    m_count->setProperty("role", u"section"_s);
    m_list->setObjectName(u"duplicatesList"_s);
    m_list->setAccessibleName(tr("Pairs to look at"));
    m_list->setFixedWidth(kListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"duplicatesEmpty"_s);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_note->setProperty("role", u"muted"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_distinct->setObjectName(u"duplicatesDistinct"_s);
    m_distinct->setAutoDefault(false);
    m_merge->setObjectName(u"duplicatesMerge"_s);
    m_merge->setProperty("primary", true);
    m_merge->setAutoDefault(false); // two people are not made one by a key that is pressed unread
    m_merge->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"duplicatesClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *two = new QWidget(this);
    auto *twoLayout = new QVBoxLayout(two);
    twoLayout->setContentsMargins(0, 0, 0, 0);
    twoLayout->setSpacing(8);
    twoLayout->addWidget(m_view, 1);
    twoLayout->addWidget(m_note);
    m_sides->addWidget(two);
    m_sides->addWidget(m_empty);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left);
    sides->addWidget(m_sides, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(sentence(), 1);
    buttons->addWidget(close);
    buttons->addWidget(m_distinct);
    buttons->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
}

void DuplicatesDialog::done(int result)
{
    if (m_looking)
        bench().jobs.cancel();
    TidyingDialog::done(result);
}

void DuplicatesDialog::lookAgain()
{
    if (m_writing)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    const auto distinct = session().store().distinctPeople();
    if (!distinct) {
        tell(distinct.error().sentence, true);
        return;
    }
    const Roster &roster = session().roster();
    if (roster.size() <= kLongList) {
        take(duplicatesIn(roster.cards(), *distinct, Progress::none()));
        return;
    }
    m_looking = true;
    refreshCount();
    using Pairs = std::vector<DuplicatePair>;
    bench().jobs.run<Pairs>(
        tr("Looking for duplicates"),
        [cards = roster.cards(), distinct = *distinct](Progress &progress) {
            return duplicatesIn(cards, distinct, progress);
        },
        this,
        [this](const Result<Pairs> &pairs) {
            m_looking = false;
            if (m_again) {
                m_again = false;
                lookAgain();
            } else {
                take(pairs);
            }
        });
}

void DuplicatesDialog::take(const Result<std::vector<DuplicatePair>> &pairs)
{
    if (!pairs) {
        tell(pairs.error().sentence, pairs.error().code != Error::Cancelled);
        return;
    }
    const DuplicatePair *shown = current();
    const std::optional<DuplicatePair> before = shown ? std::optional(*shown) : std::nullopt;
    const int row = m_list->currentRow();
    m_pairs = *pairs;
    const Roster &roster = session().roster();
    // What an import brought and announced is looked at first.
    if (m_known.isValid()) {
        std::ranges::stable_partition(m_pairs, [this](const DuplicatePair &pair) {
            return pair.first > m_known || pair.second > m_known;
        });
    }
    if (m_chosen && roster.card(m_chosen->first) && roster.card(m_chosen->second)) {
        std::erase_if(m_pairs, [this](const DuplicatePair &pair) {
            return has(pair, m_chosen->first) && has(pair, m_chosen->second);
        });
        m_pairs.insert(m_pairs.begin(), *m_chosen);
    }
    // One stays where one was, unless that pair is gone.
    const auto same = std::ranges::find_if(
        m_pairs, [&before](const DuplicatePair &pair) { return before && isSame(pair, *before); });
    fillList(same == m_pairs.end() ? row : int(same - m_pairs.begin()));
}

void DuplicatesDialog::fillList(int row)
{
    const Roster &roster = session().roster();
    std::erase_if(m_pairs, [&roster](const DuplicatePair &pair) {
        return !roster.card(pair.first) || !roster.card(pair.second);
    });
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const DuplicatePair &pair : m_pairs) {
            const QString name = displayName(roster.card(pair.first)->attendee);
            m_list->addItem(name + u'\n' + reasonOf(pair));
            m_list->item(m_list->count() - 1)->setSizeHint({0, kPairHeight});
        }
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_pairs.size()) - 1)));
    }
    refreshCount();
    showPair();
}

void DuplicatesDialog::refreshCount()
{
    const int count = int(m_pairs.size());
    const bool isSearching = m_looking && count == 0;
    m_count->setText(isSearching ? tr("Looking for duplicates…")
                                 : tr("%n pair(s) to look at", nullptr, count));
    m_empty->setText(isSearching ? tr("Everybody is compared with everybody.")
                                 : tr("Nobody seems to be there twice."));
    m_sides->setCurrentIndex(count > 0 ? 0 : 1);
    const bool canDecide = count > 0 && !session().store().isReadOnly();
    m_merge->setEnabled(canDecide);
    m_distinct->setEnabled(canDecide);
    m_list->setVisible(count > 0);
    m_count->setVisible(count > 0 || isSearching);
}

const DuplicatePair *DuplicatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[size_t(row)] : nullptr;
}

void DuplicatesDialog::showPair()
{
    const DuplicatePair *pair = current();
    const Roster &roster = session().roster();
    const AttendeeCard *keep = pair ? roster.card(pair->first) : nullptr;
    const AttendeeCard *gone = pair ? roster.card(pair->second) : nullptr;
    if (!keep || !gone) {
        m_model->show({}, {}, {});
        return;
    }
    m_model->show(mergeChoices(*keep, *gone, session().programme()), inTwoLines(keep->attendee),
                  inTwoLines(gone->attendee));
    m_view->setCurrentIndex(m_model->index(std::max(0, m_model->firstDifference()), MergeModel::First));
    const bool takesCode = !keep->printedAt.isValid() && gone->printedAt.isValid();
    m_note->setText(
        tr("One badge code stays: %1. Check-ins, printed badges, whom they represent and what the "
           "forms said of both are kept.")
            .arg(printedBadgeCode((takesCode ? gone : keep)->attendee.code)));
}

void DuplicatesDialog::merge()
{
    const DuplicatePair *shown = current();
    if (!shown || !m_merge->isEnabled())
        return;
    const DuplicatePair pair = *shown;
    const Roster &roster = session().roster();
    const Merge merge = mergeOf(*roster.card(pair.first), *roster.card(pair.second), m_model->choices());
    {
        const QScopedValueRollback writing(m_writing, true);
        const auto written =
            session().write(tr("Merge %1 with %2").arg(displayName(merge.keep), displayName(merge.gone)),
                            [&merge](Writer &writer) { return people::merge(writer, merge); });
        if (!written)
            return; // the session has said why
    }
    dropPairs(pair, pair.second);
}

void DuplicatesDialog::sayDistinct()
{
    const DuplicatePair *shown = current();
    if (!shown || !m_distinct->isEnabled())
        return;
    const DuplicatePair pair = *shown;
    const Roster &roster = session().roster();
    {
        const QScopedValueRollback writing(m_writing, true);
        const auto written = session().write(
            tr("%1 and %2 are two people")
                .arg(displayName(roster.card(pair.first)->attendee),
                     displayName(roster.card(pair.second)->attendee)),
            [&pair](Writer &writer) { return people::sayDistinct(writer, pair.first, pair.second); });
        if (!written)
            return;
    }
    dropPairs(pair, {});
}

void DuplicatesDialog::dropPairs(const DuplicatePair &decided, AttendeeId gone)
{
    const int row = m_list->currentRow();
    m_chosen.reset();
    std::erase_if(m_pairs, [&decided, gone](const DuplicatePair &pair) {
        return isSame(pair, decided) || has(pair, gone);
    });
    fillList(row);
    m_view->setFocus();
    lookAgain();
}

} // namespace colloquia
