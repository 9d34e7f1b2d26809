// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/printsdialog.h"

#include "app/tasks/batches.h"
#include "ui/paper/parts.h"
#include "ui/shell/session.h"
#include "ui/widgets/headwidth.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

void dress(QTableView *view, QAbstractItemModel *model, const char *name, const QString &says)
{
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(says);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

// As wide as what stands in it, and as its head.
void fit(QTableView &view, int column)
{
    view.resizeColumnToContents(column);
    QHeaderView *header = view.horizontalHeader();
    header->resizeSection(column, std::max(header->sectionSize(column), headWidth(*header, column)));
}

} // namespace

PrintsDialog::PrintsDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_batches(new BatchModel(this)), m_prints(new PrintModel(this)),
      m_batchView(new QTableView(this)), m_printView(new QTableView(this)), m_empty(new QLabel(this)),
      m_whose(parts::heading({}, this)), m_sheet(new QSpinBox(this)),
      m_jam(new QPushButton(tr("They &count as not printed"), this)), m_reason(new QComboBox(this)),
      m_again(new QPushButton(tr("&Print them again…"), this)), m_sentence(new QLabel(this))
{
    setObjectName(u"printsDialog"_s);
    setWindowTitle(tr("Prints"));
    resize(1120, 640);
    makeParts();
    connect(m_batchView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        tell({});
        showBatch();
    });
    connect(m_printView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PrintsDialog::refresh);
    connect(m_sheet, &QSpinBox::valueChanged, this, &PrintsDialog::refresh);
    connect(m_jam, &QPushButton::clicked, this, &PrintsDialog::takeBack);
    connect(m_again, &QPushButton::clicked, this, &PrintsDialog::printAgain);
    // Undone, redone or printed elsewhere.
    connect(&m_bench.session, &Session::undoChanged, this, &PrintsDialog::read);
    read();
    m_batchView->setFocus();
}

void PrintsDialog::makeParts()
{
    dress(m_batchView, m_batches, "batches", tr("Prints, the newest first"));
    m_batchView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_batchView->horizontalHeader()->setSectionResizeMode(BatchModel::StockUsed, QHeaderView::Stretch);
    dress(m_printView, m_prints, "prints", tr("Whose badges"));
    m_printView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_printView->horizontalHeader()->setSectionResizeMode(PrintModel::Where, QHeaderView::Interactive);
    m_whose->setObjectName(u"whoseBadges"_s);
    m_empty->setObjectName(u"noPrints"_s);
    m_empty->setText(tr("Nothing was printed yet. What you print on the badges' page stands here, and can be "
                        "printed again."));
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"muted"_s);
    m_sentence->setObjectName(u"printsSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"printsClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_empty);
    left->addWidget(m_batchView, 1);
    left->addLayout(jamRow());
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_whose);
    right->addWidget(m_printView, 1);
    right->addLayout(againRow());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 6);
    columns->addLayout(right, 5);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
}

QLayout *PrintsDialog::jamRow()
{
    m_sheet->setObjectName(u"jamSheet"_s);
    m_sheet->setAccessibleName(tr("The printer jammed from this sheet on"));
    m_jam->setObjectName(u"jam"_s);
    m_jam->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(parts::fieldLabel(tr("The printer &jammed from sheet"), m_sheet, this));
    row->addWidget(m_sheet);
    row->addWidget(m_jam);
    row->addStretch();
    return row;
}

QLayout *PrintsDialog::againRow()
{
    m_reason->setObjectName(u"againReason"_s);
    m_reason->setAccessibleName(tr("Why again"));
    m_reason->setEditable(true);
    m_reason->addItem(QString());
    m_reason->addItems(usualReasons());
    m_reason->lineEdit()->setPlaceholderText(tr("lost, damaged …"));
    m_again->setObjectName(u"printAgain"_s);
    m_again->setAutoDefault(false);
    m_again->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(parts::fieldLabel(tr("&Why again"), m_reason, this));
    row->addWidget(m_reason, 1);
    row->addWidget(m_again);
    return row;
}

void PrintsDialog::read()
{
    auto batches = m_bench.session.store().batches();
    if (!batches)
        return tell(batches.error().sentence, true);
    const int row = std::max(m_batchView->currentIndex().row(), 0);
    m_batches->setBatches(std::move(*batches), m_bench.session.roster().programme().colloquium);
    for (const int column : {BatchModel::When, BatchModel::Badges, BatchModel::Sheets, BatchModel::Reason})
        fit(*m_batchView, column);
    m_empty->setVisible(m_batches->rowCount() == 0);
    if (m_batches->rowCount() > 0)
        m_batchView->selectRow(std::min(row, m_batches->rowCount() - 1));
    showBatch();
}

void PrintsDialog::showBatch()
{
    const int row = m_batchView->currentIndex().row();
    std::vector<Print> prints;
    m_blanks = 0;
    if (row >= 0 && row < m_batches->rowCount()) {
        const Batch &batch = m_batches->batch(row);
        auto read = m_bench.session.store().prints(batch.id);
        if (!read)
            tell(read.error().sentence, true);
        else
            prints = placedPrints(batch, std::move(*read));
        m_blanks = std::max(0, batch.badges - int(prints.size()));
        m_sheet->setRange(1, std::max(batch.sheets, 1));
        m_sheet->setValue(1);
    }
    m_prints->setPrints(std::move(prints), m_bench.session.roster());
    fit(*m_printView, PrintModel::Where);
    refresh();
}

void PrintsDialog::refresh()
{
    const int all = m_prints->rowCount();
    const int chosen = int(m_printView->selectionModel()->selectedRows().size());
    QStringList whose;
    if (all > 0 || m_blanks == 0)
        whose.append(chosen > 0 ? tr("%n chosen", nullptr, chosen) : tr("%n badge(s)", nullptr, all));
    if (m_blanks > 0)
        whose.append(tr("%n without a name", "badges", m_blanks));
    m_whose->setText(whose.join(u" · "_s));
    m_again->setEnabled(all > 0 || m_blanks > 0);
    m_again->setText(chosen == 1 ? tr("&Print it again…") : tr("&Print them again…"));
    m_sheet->setEnabled(all > 0);
    m_jam->setEnabled(all > 0 && !m_bench.session.store().isReadOnly());
}

void PrintsDialog::takeBack()
{
    const int row = m_batchView->currentIndex().row();
    if (row < 0)
        return;
    const auto taken = takeBackFrom(m_bench.session.store(), m_batches->batch(row), m_sheet->value());
    if (!taken)
        return tell(taken.error().sentence, true);
    emit m_bench.session.done(taken->label, true);
    // Behind this window the page shows them, ready to be printed.
    PageTarget fresh;
    fresh.field = u"new"_s;
    m_bench.go(PageKind::Badges, fresh);
    tell(tr("%1. On the badges' page they are new again.").arg(taken->label));
}

void PrintsDialog::printAgain()
{
    PageTarget target;
    target.field = m_prints->rowCount() == 0 ? u"blanks"_s : u"again"_s;
    target.count = m_blanks;
    target.note = m_reason->currentText().simplified();
    std::vector<int> rows;
    for (const QModelIndex &index : m_printView->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    const std::vector<Print> &prints = m_prints->prints();
    for (int row = 0; row < int(prints.size()); ++row) {
        if (rows.empty() || std::ranges::binary_search(rows, row))
            target.records.push_back(prints[size_t(row)].attendee.value);
    }
    accept();
    m_bench.go(PageKind::Badges, target);
}

void PrintsDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

} // namespace colloquia
