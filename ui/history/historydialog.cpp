// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/history/historydialog.h"

#include "app/model/names.h"
#include "ui/history/historymodel.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kGeometry = u"history/geometry"_s;
constexpr int kAtFirst = 2000; // items
constexpr int kLinesUnfolded = 6;

} // namespace

HistoryDialog::HistoryDialog(const Workbench &bench, AttendeeId attendee, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_attendee(attendee), m_most(kAtFirst), m_of(new QComboBox(this)),
      m_who(new QComboBox(this)), m_day(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_model(new HistoryModel(this)), m_tree(new QTreeView(this)), m_sentence(new QLabel(this)),
      m_more(new QPushButton(tr("Show older entries"), this)),
      m_takeBack(new QPushButton(tr("Take this back"), this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History"));
    resize(1080, 660);
    restoreGeometry(QSettings().value(kGeometry).toByteArray());
    makeParts();

    m_of->addItem(tr("The whole colloquium"), 0);
    if (const AttendeeCard *card = m_bench.session.roster().card(m_attendee)) {
        m_of->addItem(displayName(card->attendee), m_attendee.value);
        m_of->setCurrentIndex(1);
    }
    connect(m_of, &QComboBox::activated, this, [this] {
        m_most = kAtFirst;
        read();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->search(words);
        unfold();
    });
    for (QComboBox *box : {m_who, m_day}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_model->narrow(m_who->currentData().toString(), m_day->currentData().toDate());
            unfold();
        });
    }
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryDialog::refresh);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most *= 10;
        read();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryDialog::takeBack);
    // The roster has taken the change by then: names are told as they are now.
    connect(&m_bench.session, &Session::undoChanged, this, &HistoryDialog::read);
    read();
    m_tree->setFocus();
}

void HistoryDialog::makeParts()
{
    m_of->setObjectName(u"historyOf"_s);
    m_of->setAccessibleName(tr("Whose history"));
    m_of->setMinimumWidth(240);
    m_who->setObjectName(u"historyWho"_s);
    m_who->setAccessibleName(tr("Who did it"));
    m_who->setMinimumWidth(140);
    m_day->setObjectName(u"historyDay"_s);
    m_day->setAccessibleName(tr("On which day"));
    m_day->setMinimumWidth(140);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"historyTree"_s);
    m_tree->setAccessibleName(tr("History"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_tree->header()->resizeSection(HistoryModel::Before, 190);
    m_tree->header()->resizeSection(HistoryModel::After, 190);
    m_tree->header()->resizeSection(HistoryModel::Time, 80);
    m_tree->header()->resizeSection(HistoryModel::Who, 150);
    m_sentence->setObjectName(u"historySentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(u"historyMore"_s);
    m_more->setProperty("link", true);
    m_more->setAutoDefault(false);
    m_takeBack->setObjectName(u"historyTakeBack"_s);
    m_takeBack->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"historyClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_of);
    top->addWidget(m_who);
    top->addWidget(m_day);
    top->addWidget(m_search, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
}

void HistoryDialog::done(int result)
{
    QSettings().setValue(kGeometry, saveGeometry());
    QDialog::done(result);
}

void HistoryDialog::read()
{
    const AttendeeId attendee(m_of->currentData().toLongLong());
    const auto items = m_bench.session.store().history({.attendee = attendee.value, .most = m_most});
    if (!items) {
        say(items.error().sentence, u"error"_s);
        return;
    }
    const Roster &roster = m_bench.session.roster();
    m_model->show(*items, HistoryWords(roster), roster.card(attendee));
    m_more->setVisible(int(items->size()) >= m_most);
    offerChoices();
    unfold();
}

// Those that there are; what was chosen stays chosen.
void HistoryDialog::offerChoices()
{
    const QVariant who = m_who->currentData();
    const QVariant day = m_day->currentData();
    m_who->clear();
    m_who->addItem(tr("By anybody"), QString());
    for (const QString &name : m_model->people())
        m_who->addItem(name, name);
    m_day->clear();
    m_day->addItem(tr("On any day"), QDate());
    for (const QDate date : m_model->days())
        m_day->addItem(Language::ofScreen().longDate(date), date);
    m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    m_day->setCurrentIndex(std::max(0, m_day->findData(day)));
    m_model->narrow(m_who->currentData().toString(), m_day->currentData().toDate());
}

void HistoryDialog::unfold()
{
    for (int day = 0; day < m_model->rowCount(); ++day) {
        const QModelIndex index = m_model->index(day, 0);
        m_tree->setFirstColumnSpanned(day, {}, true);
        m_tree->expand(index);
        for (int group = 0; group < m_model->rowCount(index); ++group) {
            const QModelIndex one = m_model->index(group, 0, index);
            if (m_model->rowCount(one) <= kLinesUnfolded || !m_search->text().isEmpty())
                m_tree->expand(one);
        }
    }
    if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void HistoryDialog::refresh()
{
    const JournalGroup group = m_model->groupAt(m_tree->currentIndex());
    const auto stacks = m_bench.session.store().undoStacks();
    m_edit = stacks ? stacks->edit(group.target) : JournalGroup();
    m_stands = m_edit.number && stacks->stands(m_edit.number);
    const QString why = group.number ? hindrance(group) : QString();
    m_takeBack->setText(m_edit.number && !m_stands ? tr("Bring this back") : tr("Take this back"));
    m_takeBack->setEnabled(m_edit.number && why.isEmpty());
    say(why, u"muted"_s);
}

QString HistoryDialog::hindrance(const JournalGroup &group) const
{
    if (m_bench.session.store().isReadOnly())
        return m_bench.session.store().readOnlyReason();
    if (group.kind == JournalGroup::Beginning)
        return tr("With this the colloquium began: it cannot be taken back.");
    if (group.kind == JournalGroup::Note)
        return tr("What is on paper cannot be taken back.");
    if (!m_edit.number)
        return tr("An older version of the program wrote this: it cannot be taken back.");
    if (group.kind == JournalGroup::Undo && m_stands)
        return tr("This was brought back since.");
    if (group.kind == JournalGroup::Redo && !m_stands)
        return tr("This was taken back again since.");
    return {};
}

void HistoryDialog::takeBack()
{
    if (!m_edit.number)
        return;
    if (m_edit.kind != JournalGroup::Import || !m_stands) {
        carryOut();
        return;
    }
    // From one person's history it does not show that it is everybody's.
    m_bench.prompts.confirm(this,
                            tr("Take this import back?\n\n%1\n\nEverybody it brought goes from the list; who "
                               "was worked on since stays. You can bring it back.")
                                .arg(m_edit.label),
                            tr("Take the import back"), [this] { carryOut(); });
}

void HistoryDialog::carryOut()
{
    Session &session = m_bench.session;
    const auto turned = m_stands ? session.takeBackByItself(m_edit) : session.bringBackByItself(m_edit);
    if (!turned) {
        say(turned.error().sentence, u"error"_s);
    } else if (!turned->kept.isEmpty()) {
        say(tr("%n people worked on since stay: %1", nullptr, int(turned->kept.size()))
                .arg(turned->kept.join(u", "_s)),
            u"warning"_s);
    }
}

void HistoryDialog::say(const QString &sentence, const QString &role)
{
    m_sentence->setProperty("role", role);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace colloquia
