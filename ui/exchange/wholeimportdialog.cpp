// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/wholeimportdialog.h"

#include "app/model/names.h"
#include "ui/shell/jobs.h"
#include "ui/shell/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

WholeImportDialog::WholeImportDialog(const Workbench &bench, const QString &path, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_path(path), m_counts(new QLabel(this)), m_sentence(new QLabel(this)),
      m_mine(new QRadioButton(tr("Leave it as it is here"), this)),
      m_theirs(new QRadioButton(tr("Take what the file says"), this)), m_notes(new QListWidget(this)),
      m_import(new QPushButton(tr("Import everything"), this))
{
    setObjectName(u"wholeImportDialog"_s);
    setWindowTitle(tr("Import everything of “%1”").arg(QFileInfo(path).fileName()));
    resize(760, 480);
    makeParts();
    for (const QRadioButton *button : {m_mine, m_theirs})
        connect(button, &QRadioButton::toggled, this, [this](bool checked) {
            if (checked && m_file)
                plan();
        });
    // Somebody wrote meanwhile: what was planned may be wrong by now.
    connect(&m_bench.session.store(), &Store::changed, this, [this] {
        if (m_file)
            plan();
    });
    connect(m_import, &QPushButton::clicked, this, &WholeImportDialog::takeIn);
    read();
}

void WholeImportDialog::makeParts()
{
    for (QLabel *label : {m_counts, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_counts->setObjectName(u"wholeCounts"_s);
    m_counts->setProperty("role", u"section"_s);
    m_counts->setText(tr("Reading the file…"));
    m_sentence->setObjectName(u"wholeSentence"_s);
    m_mine->setObjectName(u"wholeMine"_s);
    m_theirs->setObjectName(u"wholeTheirs"_s);
    m_mine->setChecked(true);
    m_notes->setObjectName(u"wholeNotes"_s);
    m_notes->setAccessibleName(tr("What differs, and what was left out"));
    m_notes->setWordWrap(true);
    m_import->setObjectName(u"wholeTakeIn"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_mine, m_theirs, m_notes})
        part->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"wholeCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_counts);
    layout->addWidget(m_sentence);
    layout->addWidget(m_mine);
    layout->addWidget(m_theirs);
    layout->addWidget(m_notes, 1);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

void WholeImportDialog::read()
{
    m_bench.jobs.run<ReadWhole>(
        tr("Reading “%1”").arg(QFileInfo(m_path).fileName()),
        [path = m_path](Progress &) { return readWholeFile(path); }, this,
        [this](Result<ReadWhole> file) {
            if (!file) {
                m_counts->setText(file.error().sentence);
                return;
            }
            m_file = std::make_shared<const ReadWhole>(std::move(*file));
            plan();
        });
}

void WholeImportDialog::plan()
{
    const auto planned = planWholeImport(m_bench.session.store(), *m_file, QFileInfo(m_path).fileName(),
                                         m_theirs->isChecked() ? Settle::TakeTheirs : Settle::Ask);
    if (planned)
        show(*planned);
    else
        m_counts->setText(planned.error().sentence);
}

void WholeImportDialog::show(const WholePlan &plan)
{
    m_plan = plan;
    const Plan &report = plan.report;
    m_counts->setText(tr("%1 · %2 · %3", "new, changed, unchanged people")
                          .arg(tr("%n new attendee(s)", nullptr, report.created),
                               tr("%n changed", nullptr, report.updated),
                               tr("%n unchanged", nullptr, report.unchanged)));
    const int entries = plan.programmeAdded + plan.programmeChanged;
    const bool asks = !report.conflicts.empty() || m_theirs->isChecked();
    m_sentence->setText(
        plan.changesNothing() && !asks ? tr("The file says what is here already.")
        : entries > 0 ? tr("%n entry(ies) of the programme are new or change: details, partners, workshops, "
                           "categories …",
                           nullptr, entries)
                      : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_mine->setVisible(asks);
    m_theirs->setVisible(asks);
    m_notes->clear();
    for (const PlannedConflict &conflict : report.conflicts) {
        const Field *field = findField(RecordKind::Attendee, conflict.field);
        const AttendeeCard *card = m_bench.session.roster().card(conflict.attendee);
        const QString what = field ? field->shown() : conflict.field;
        m_notes->addItem(tr("%1: here “%2”, in the file “%3”")
                             .arg(card ? tr("%1, %2").arg(displayName(card->attendee), what) : what,
                                  conflict.mine, conflict.theirs));
    }
    for (const auto *rows : {&report.refused, &report.remarks}) {
        for (const RowRemark &row : *rows)
            m_notes->addItem(row.reason);
    }
    m_notes->setVisible(m_notes->count() > 0);
    m_import->setEnabled(!plan.changesNothing() && !m_bench.session.store().isReadOnly());
}

void WholeImportDialog::takeIn()
{
    disconnect(&m_bench.session.store(), nullptr, this, nullptr);
    if (m_bench.session.apply(m_plan))
        accept();
    else
        plan();
}

} // namespace colloquia
