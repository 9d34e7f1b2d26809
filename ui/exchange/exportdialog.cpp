// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/exportdialog.h"

#include "app/tasks/exporting.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kEverybody = u"export/everybody"_s;
const QString kFor = u"export/for"_s; // the chosen button's name
const QString kOrder = u"export/order"_s;
const QString kLeftOut = u"export/leftOut"_s;

QLabel *labelled(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

QRadioButton *madeRadio(const char *name, const QString &text, QButtonGroup *group, QVBoxLayout *layout)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QString::fromLatin1(name));
    group->addButton(button);
    layout->addWidget(button);
    return button;
}

QListWidget *madeList(const char *name, const QString &accessible, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessible);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

void addItem(QListWidget *list, const ListColumn &column, bool checked)
{
    const QString text = column.shown(Language::ofScreen()).simplified();
    auto *item = new QListWidgetItem(text, list);
    item->setToolTip(text.toHtmlEscaped());
    item->setData(Qt::UserRole, column.key);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList keysOf(const QListWidget *list, bool checked)
{
    QStringList keys;
    for (int row = 0; row < list->count(); ++row) {
        if ((list->item(row)->checkState() == Qt::Checked) == checked)
            keys.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

} // namespace

ExportDialog::ExportDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_listed(int(bench.session.roster().rows(bench.listing()).size())),
      m_filtered(nullptr), m_everybody(nullptr), m_workbook(nullptr), m_excel(nullptr), m_standard(nullptr),
      m_columns(nullptr), m_sensitivePart(nullptr), m_sensitive(nullptr),
      m_sentence(labelled({}, u"muted"_s, this)), m_export(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the list"));
    resize(760, 600);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(madeChoices());
    sides->addWidget(madeColumns(), 1);
    m_sentence->setObjectName(u"exportSentence"_s);
    m_export->setObjectName(u"exportSave"_s);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"exportCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
    fillColumns();
    refresh();
}

QWidget *ExportDialog::madeChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(304);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QSettings settings;
    const int all = m_bench.session.roster().size();

    layout->addWidget(labelled(tr("Who"), u"section"_s, side));
    auto *who = new QButtonGroup(this);
    m_filtered =
        madeRadio("exportFiltered", tr("The list as it is filtered now (%1)").arg(m_listed), who, layout);
    m_everybody = madeRadio("exportEverybody", tr("Everybody (%1)").arg(all), who, layout);
    (settings.value(kEverybody).toBool() ? m_everybody : m_filtered)->setChecked(true);

    layout->addSpacing(12);
    layout->addWidget(labelled(tr("For whom"), u"section"_s, side));
    auto *whom = new QButtonGroup(this);
    m_workbook = madeRadio("exportWorkbook", tr("Excel workbook"), whom, layout);
    layout->addWidget(
        labelled(tr("With filters and real dates: a double click opens it."), u"small"_s, side));
    m_excel = madeRadio("exportExcel", tr("CSV for Excel in French"), whom, layout);
    layout->addWidget(labelled(tr("Semicolons and French headings."), u"small"_s, side));
    m_standard = madeRadio("exportStandard", tr("Standard CSV"), whom, layout);
    layout->addWidget(labelled(tr("Commas and fixed headings, for other programs."), u"small"_s, side));
    m_workbook->setChecked(true);
    for (QRadioButton *button : {m_excel, m_standard})
        button->setChecked(settings.value(kFor).toString() == button->objectName());
    layout->addStretch(1);
    for (const QRadioButton *button : {m_filtered, m_everybody, m_workbook, m_excel, m_standard})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    return side;
}

QWidget *ExportDialog::madeColumns()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelled(tr("Columns"), u"section"_s, side));
    m_columns = madeList("exportColumns", tr("Columns"), side);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    layout->addWidget(m_columns, 3);
    auto *links = new QHBoxLayout;
    links->setSpacing(8);
    for (const bool checked : {true, false}) {
        auto *link = new QPushButton(checked ? tr("All") : tr("None"), side);
        link->setObjectName(checked ? u"exportAllColumns"_s : u"exportNoColumns"_s);
        link->setAccessibleName(checked ? tr("All columns") : tr("No columns"));
        link->setProperty("link", true);
        link->setAutoDefault(false);
        connect(link, &QPushButton::clicked, this, [this, checked] { checkAll(checked); });
        links->addWidget(link);
    }
    links->addWidget(labelled(tr("Alt+↑ and Alt+↓ move a column."), u"small"_s, side), 1);
    layout->addLayout(links);

    m_sensitivePart = new QWidget(side);
    auto *part = new QVBoxLayout(m_sensitivePart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(4);
    part->addWidget(labelled(tr("Sensitive answers"), u"section"_s, m_sensitivePart));
    part->addWidget(labelled(tr("Diet and access needs tell about health and religion. Export them only for "
                                "those who must know, and have the file deleted afterwards."),
                             u"small"_s, m_sensitivePart));
    m_sensitive = madeList("exportSensitive", tr("Sensitive answers"), m_sensitivePart);
    m_sensitive->setMaximumHeight(96);
    part->addWidget(m_sensitive);
    layout->addWidget(m_sensitivePart, 1);
    return side;
}

void ExportDialog::fillColumns()
{
    const QSettings settings;
    const QStringList order = settings.value(kOrder).toStringList();
    const QStringList leftOut = settings.value(kLeftOut).toStringList();
    std::vector<ListColumn> columns = columnsOf(m_bench.session.programme());
    // Columns that were not there when the order was chosen stay behind the others.
    std::ranges::stable_sort(columns, {}, [&order](const ListColumn &column) {
        const qsizetype place = order.indexOf(column.key);
        return place < 0 ? order.size() : place;
    });
    for (const ListColumn &column : columns)
        addItem(column.sensitive ? m_sensitive : m_columns, column,
                !column.sensitive && !leftOut.contains(column.key) &&
                    (!column.further || order.contains(column.key)));
    m_columns->setCurrentRow(0);
    m_sensitivePart->setVisible(m_sensitive->count() > 0);
    for (const QListWidget *list : {m_columns, m_sensitive})
        connect(list, &QListWidget::itemChanged, this, &ExportDialog::refresh);
}

bool ExportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isMove = press->key() == Qt::Key_Up || press->key() == Qt::Key_Down;
        if (isMove && press->modifiers().testFlag(Qt::AltModifier)) {
            moveColumn(press->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ExportDialog::moveColumn(int step)
{
    const int row = m_columns->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_columns->count())
        return;
    QListWidgetItem *item = m_columns->takeItem(row);
    m_columns->insertItem(target, item);
    m_columns->setCurrentRow(target);
}

void ExportDialog::checkAll(bool checked)
{
    for (int row = 0; row < m_columns->count(); ++row)
        m_columns->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void ExportDialog::refresh()
{
    const int people = m_everybody->isChecked() ? m_bench.session.roster().size() : m_listed;
    const bool hasColumns = !choice().columns.isEmpty();
    m_export->setText(tr("Export %n attendee(s)…", nullptr, people));
    m_export->setEnabled(people > 0 && hasColumns);
    m_sentence->setText(people == 0   ? tr("There is nobody to export.")
                        : !hasColumns ? tr("Choose at least one column.")
                                      : QString());
}

Listing ExportDialog::listing() const
{
    return m_everybody->isChecked() ? Listing() : m_bench.listing();
}

// The sensitive ones are named like the others: no columns at all would mean all that are not sensitive.
ExportChoice ExportDialog::choice() const
{
    return {.flavour = m_standard->isChecked() ? CsvFlavour::Rfc4180 : CsvFlavour::ExcelFr,
            .columns = keysOf(m_columns, true) + keysOf(m_sensitive, true)};
}

void ExportDialog::askWhere()
{
    const bool isWorkbook = m_workbook->isChecked();
    const QString proposed =
        QFileInfo(m_bench.session.path()).completeBaseName() + (isWorkbook ? u".xlsx"_s : u".csv"_s);
    const QString filter = isWorkbook ? tr("Excel workbook (*.xlsx)") : tr("CSV (*.csv)");
    m_bench.prompts.saveFile(this, {tr("Export the list"), filter, proposed, u"export"_s},
                             [this](const QString &path) { save(path); });
}

void ExportDialog::save(const QString &path)
{
    remember();
    const auto list = std::make_shared<const ListCopy>(listCopy(m_bench.session.roster(), listing()));
    const QString name = QFileInfo(path).fileName();
    Session *session = &m_bench.session;
    m_bench.jobs.run<int>(
        tr("Writing “%1”").arg(name),
        [list, choice = choice(), path](Progress &progress) {
            return saveList(*list, choice, path, progress);
        },
        session,
        [session, name](const Result<int> &people) {
            if (people)
                session->tell(tr("%n attendee(s) exported to “%1”", nullptr, *people).arg(name));
            else if (people.error().code != Error::Cancelled)
                session->tell(people.error());
        });
    accept();
}

// What is sensitive is asked for each time.
void ExportDialog::remember() const
{
    QSettings settings;
    settings.setValue(kEverybody, m_everybody->isChecked());
    for (const QRadioButton *button : {m_workbook, m_excel, m_standard}) {
        if (button->isChecked())
            settings.setValue(kFor, button->objectName());
    }
    QStringList order;
    for (int row = 0; row < m_columns->count(); ++row)
        order.append(m_columns->item(row)->data(Qt::UserRole).toString());
    settings.setValue(kOrder, order);
    settings.setValue(kLeftOut, keysOf(m_columns, false));
}

} // namespace colloquia
