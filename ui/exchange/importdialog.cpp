// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importdialog.h"

#include "app/model/language.h"
#include "ui/exchange/conflictmodel.h"
#include "ui/exchange/conflictview.h"
#include "ui/exchange/fatechips.h"
#include "ui/exchange/importchoices.h"
#include "ui/exchange/importnotemodel.h"
#include "ui/exchange/importpreviewmodel.h"
#include "ui/exchange/importtable.h"
#include "ui/exchange/mendlist.h"
#include "ui/exchange/tintdelegate.h"
#include "ui/shell/banner.h"
#include "ui/shell/jobs.h"
#include "ui/shell/session.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kGeometry = u"import/geometry"_s;
constexpr int kPause = 20;          // ms
constexpr int kNotesMeasured = 500; // longer lists keep rows of one line

} // namespace

ImportDialog::ImportDialog(const Workbench &bench, const QString &path, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_choices(new ImportChoices(QFileInfo(path).fileName(), this)),
      m_counts(new QLabel(this)), m_banner(new Banner(this)), m_mending(new MendList(this)),
      m_tabs(new QTabWidget(this)), m_preview(new ImportPreviewModel(this)), m_chips(nullptr),
      m_previewTable(nullptr), m_conflicts(new ConflictModel(this)), m_notes{},
      m_duplicates(new QCheckBox(this)), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_close(new QPushButton(tr("Cancel"), this)), m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import registrations"));
    resize(1200, 720);
    restoreGeometry(QSettings().value(kGeometry).toByteArray());

    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setProperty("role", u"section"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setProperty("role", u"muted"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_duplicates->setObjectName(u"importDuplicates"_s);
    m_duplicates->setChecked(true);
    m_duplicates->hide();
    m_import->setObjectName(u"importCarryOut"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_close->setObjectName(u"importCancel"_s);
    m_close->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::carryOut);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    clickByCtrlReturn(this, m_import);
    makeTabs();

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_counts);
    right->addWidget(m_banner);
    right->addWidget(m_mending);
    right->addWidget(m_tabs, 1);
    right->addWidget(m_duplicates);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(m_choices);
    sides->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);

    m_wish.document = m_bench.session.path();
    m_wish.identity = m_bench.session.store().identity();
    m_wish.file = path;
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::look);
    connect(m_choices, &ImportChoices::readingChanged, this, [this] {
        m_wish.table.reset();
        m_fitted = false;
        lookAgain();
    });
    connect(m_choices, &ImportChoices::planChanged, this, &ImportDialog::lookAgain);
    connect(m_mending, &MendList::consented, m_choices, &ImportChoices::mend);
    connect(m_conflicts, &ConflictModel::settledChanged, this, &ImportDialog::lookAgain);
    // Somebody wrote meanwhile: what was planned may be wrong by now.
    connect(&m_bench.session.store(), &Store::changed, this, [this] {
        m_wish.basis.reset();
        if (!m_writing)
            lookAgain();
    });
    connect(&m_bench.jobs, &Jobs::progressed, m_progress, [this](int percent) {
        m_progress->setRange(0, percent < 0 ? 0 : 100);
        m_progress->setValue(percent);
    });
    setImport({}, tr("Reading the file…"));
    m_previewTable->setFocus();
    look();
}

void ImportDialog::makeTabs()
{
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *rows = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_chips = new FateChips(m_preview, rows);
    m_previewTable = importTable(u"importPreview"_s, tr("Rows of the file"), m_preview, m_tabs);
    m_previewTable->setItemDelegate(new TintDelegate(m_previewTable));
    offerHeaderRow();
    layout->addWidget(m_chips);
    layout->addWidget(m_previewTable, 1);
    m_tabs->addTab(rows, tr("All rows"));
    m_tabs->addTab(new ConflictView(m_conflicts, m_tabs), tr("Both changed"));
    m_tabs->setTabVisible(BothChanged, false);
    const std::array<std::pair<const char *, QString>, 3> names = {
        {{"importLeftOut", tr("Rows left out")},
         {"importRemarks", tr("Remarks")},
         {"importGone", tr("People who are in the file no more")}}};
    for (size_t i = 0; i < names.size(); ++i) {
        m_notes[i] = new ImportNoteModel(ImportNoteModel::Subject(i), this);
        QTableView *table =
            importTable(QString::fromLatin1(names[i].first), names[i].second, m_notes[i], m_tabs);
        table->setWordWrap(true); // reasons are whole sentences
        table->setColumnWidth(ImportNoteModel::Row, 64);
        table->setColumnWidth(ImportNoteModel::Place, 200);
        table->horizontalHeader()->setStretchLastSection(true);
        table->setColumnHidden(ImportNoteModel::Row, i == ImportNoteModel::Gone);
        m_tabs->addTab(table, names[i].second);
        m_tabs->setTabVisible(Notes + int(i), false);
    }
}

// A title or a note stands above the headers: they are pointed at where one sees them.
void ImportDialog::offerHeaderRow()
{
    auto *menu = new QMenu(m_previewTable);
    menu->setObjectName(u"importRowMenu"_s);
    QAction *headers = menu->addAction(tr("This Row Holds the &Headers"));
    headers->setObjectName(u"actionHeadersAreHere"_s);
    const auto rowHere = [this] {
        const QModelIndex here = m_previewTable->currentIndex();
        return here.siblingAtColumn(ImportPreviewModel::Row).data().toInt();
    };
    connect(headers, &QAction::triggered, this, [this, rowHere] { m_choices->setHeaderRow(rowHere()); });
    m_previewTable->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_previewTable, &QWidget::customContextMenuRequested, menu,
            [this, menu, headers, rowHere](const QPoint &point) {
                headers->setEnabled(m_choices->canBeHeaderRow(rowHere()));
                menu->popup(m_previewTable->viewport()->mapToGlobal(point));
            });
}

// The choices from above, what the file would do, the buttons. Much of it is made only once the file has been
// read, and would come after the buttons.
bool ImportDialog::focusNextPrevChild(bool next)
{
    return taborder::step(this, {m_choices, m_mending, m_tabs, m_duplicates, m_close, m_import}, next) ||
           QDialog::focusNextPrevChild(next);
}

bool ImportDialog::wantsDuplicates() const
{
    return !m_duplicates->isHidden() && m_duplicates->isChecked();
}

void ImportDialog::done(int result)
{
    QSettings().setValue(kGeometry, saveGeometry());
    if (m_looking)
        m_bench.jobs.cancel();
    QDialog::done(result);
}

// The result that stands is not what was asked for any more.
void ImportDialog::lookAgain()
{
    m_look.reset();
    m_import->setEnabled(false);
    m_pause.start();
}

void ImportDialog::look()
{
    if (m_looking) {
        m_again = true;
        m_bench.jobs.cancel();
        return;
    }
    m_looking = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_wish.settings = m_choices->settings();
    m_wish.mapping = m_choices->mapping();
    m_wish.choice = m_choices->choice();
    m_wish.choice.settled = m_conflicts->settled();
    m_wish.choice.now = QDateTime::currentDateTimeUtc();
    using Look = std::shared_ptr<const ImportLook>;
    m_bench.jobs.run<Look>(
        tr("Reading “%1”").arg(QFileInfo(m_wish.file).fileName()),
        [wish = m_wish](Progress &progress) { return lookAt(wish, progress); }, this,
        [this](const Result<Look> &look) {
            m_looking = false;
            m_progress->hide();
            // What was chosen or written meanwhile asks for another look.
            if (m_again || m_pause.isActive()) {
                m_again = false;
                m_pause.start();
            } else {
                take(look);
            }
        });
}

void ImportDialog::take(const Result<std::shared_ptr<const ImportLook>> &look)
{
    if (!look) {
        showNothing(look.error());
        return;
    }
    m_look = *look;
    m_wish.table = m_look->table;
    m_wish.fileState = m_look->fileState;
    m_wish.basis = m_look->basis;
    m_choices->setLook(*m_look);
    m_mending->setLook(*m_look);
    m_preview->show(m_look);
    m_conflicts->show(*m_look);
    for (ImportNoteModel *notes : m_notes)
        notes->show(*m_look);
    const bool isFirst = !std::exchange(m_fitted, true);
    // The first look at a table finds the widths; the next leave them, as the person may have set them.
    if (isFirst)
        fitImportColumns(*m_previewTable);
    showNumbers();
    if (m_look->plan)
        showPlan(*m_look->plan);
    else
        showNothing(m_look->plan.error());
    if (isFirst)
        beginWithConflicts();
}

// Where nothing else is left, they are what the person came for.
void ImportDialog::beginWithConflicts()
{
    const auto &plan = m_look->plan;
    if (!plan || plan->created + plan->updated > 0 || plan->conflicts.empty())
        return;
    const bool hadFocus = m_previewTable->hasFocus();
    m_tabs->setCurrentIndex(BothChanged);
    if (hadFocus)
        m_tabs->currentWidget()->setFocus();
}

void ImportDialog::showNumbers()
{
    m_chips->refresh();
    const auto tab = [this](int place, const QString &name, int count) {
        m_tabs->setTabText(
            place,
            tr("%1 (%2)", "a tab and its number of rows").arg(name, Language::ofScreen().number(count)));
        m_tabs->setTabVisible(place, count > 0);
    };
    tab(Rows, tr("All rows"), m_look->table->rowCount());
    m_tabs->setTabVisible(Rows, true);
    tab(BothChanged, tr("Both changed"), m_conflicts->rowCount());
    const std::array<QString, 3> names = {tr("Left out"), tr("Remarks"), tr("No longer in the file")};
    for (size_t i = 0; i < names.size(); ++i) {
        const int count = m_notes[i]->rowCount();
        tab(Notes + int(i), names[i], count);
        qobject_cast<QTableView *>(m_tabs->widget(Notes + int(i)))
            ->verticalHeader()
            ->setSectionResizeMode(count <= kNotesMeasured ? QHeaderView::ResizeToContents
                                                           : QHeaderView::Fixed);
    }
    const int same = m_look->plan ? m_look->plan->perhapsSame : 0;
    m_duplicates->setText(tr("Then look at %n person(s) who are perhaps there twice", nullptr, same));
    m_duplicates->setVisible(same > 0);
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_banner->tell(Banner::Info, {});
    QStringList counts;
    const auto count = [&counts](int number, const QString &words) {
        if (number > 0)
            counts.append(words);
    };
    count(plan.created, tr("%n new", nullptr, plan.created));
    count(plan.updated, tr("%n changed", nullptr, plan.updated));
    // Whoever has something open counts there.
    const int unchanged = m_preview->count(RowFate::Same);
    count(unchanged, tr("%n unchanged", nullptr, unchanged));
    count(int(plan.conflicts.size()), tr("%n open", "conflicts", int(plan.conflicts.size())));
    count(int(plan.refused.size()), tr("%n left out", nullptr, int(plan.refused.size())));
    count(int(plan.folded.size()), tr("%n registered again", nullptr, int(plan.folded.size())));
    const QString rows = tr("%n row(s)", nullptr, plan.rows);
    m_counts->setText(counts.isEmpty() ? rows : tr("%1: %2").arg(rows, counts.join(u", "_s)));

    const int people = plan.created + plan.updated;
    if (people > 0)
        setImport(plan.areInvited ? tr("Bring in %n invitation(s)", nullptr, people)
                                  : tr("Import %n registration(s)", nullptr, people),
                  tr("A backup is kept first, and all of it is one undo."));
    else if (!plan.settled.empty() && !plan.people.empty())
        setImport(tr("Keep what the list has"), tr("This file will not ask about these again."));
    else if (!plan.conflicts.empty())
        setImport({}, tr("All that is left is what both sides changed: say who is right."));
    else if (plan.rows == int(plan.refused.size()))
        setImport({}, plan.rows == 0 ? tr("The file has no rows below its headers.")
                                     : tr("No row can come in: see why under “Left out”."));
    else
        setImport({}, tr("Everything in this file is in the list already."));
}

void ImportDialog::showNothing(const Error &error)
{
    m_counts->clear();
    m_banner->tell(Banner::Error, error.sentence);
    setImport({}, {});
}

// An empty verb: there is nothing to import.
void ImportDialog::setImport(const QString &verb, const QString &sentence)
{
    m_import->setText(verb.isEmpty() ? tr("Import") : verb);
    m_import->setEnabled(!verb.isEmpty() && m_look && m_look->plan);
    m_sentence->setText(sentence);
}

void ImportDialog::carryOut()
{
    if (!m_look || !m_look->plan)
        return;
    const std::shared_ptr<const ImportLook> look = m_look; // a write makes the result an old one
    m_import->setEnabled(false);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto cursor = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
    m_writing = true;
    for (const AttendeeCard &card : m_bench.session.roster().cards())
        m_known = std::max(m_known, card.attendee.id);
    const auto done = m_bench.session.apply(*look->plan);
    m_writing = false;
    if (done) {
        accept();
        return;
    }
    m_banner->tell(Banner::Error, done.error().sentence);
    m_wish.basis.reset();
    m_pause.start();
}

} // namespace colloquia
