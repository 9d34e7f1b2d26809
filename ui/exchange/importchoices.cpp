// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importchoices.h"

#include "app/exchange/textdecoding.h"
#include "ui/exchange/columnchooser.h"
#include "ui/exchange/fixedchooser.h"
#include "ui/exchange/valuechooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamesShown = 4;
constexpr int kUnderBox = 22; // where a check box's text begins

QLabel *labelled(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

template<class Record>
QStringList named(const std::vector<Record> &records, QString Record::*name)
{
    QStringList names;
    for (const Record &record : records)
        names.append(record.*name);
    return names;
}

QString listed(QStringList names)
{
    const bool isMore = names.size() > kNamesShown;
    names = names.mid(0, kNamesShown);
    if (isMore)
        names.append(u"…"_s);
    return names.join(u"\n"_s);
}

} // namespace

ImportChoices::ImportChoices(const QString &fileName, QWidget *parent)
    : QWidget(parent), m_rows(new QLabel(this)), m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_sheet(new QComboBox(this)), m_ofText{labelled(tr("Encoding"), u"field"_s, this),
                                             labelled(tr("Columns are separated by"), u"field"_s, this)},
      m_ofWorkbook(labelled(tr("Sheet"), u"field"_s, this)), m_headerRow(new QSpinBox(this)),
      m_people(new QComboBox(this)), m_columns(new ColumnChooser(this)), m_fixed(new FixedChooser(this)),
      m_values(new ValueChooser(this)), m_scroll(new QScrollArea(this)),
      m_toValues(new QPushButton(tr("Choose what they stand for"), this)),
      m_createHeading(labelled(tr("New"), u"section"_s, this)), m_createWorkshops(new QCheckBox(this)),
      m_createCategories(new QCheckBox(this)), m_workshopNames(labelled({}, u"small"_s, this)),
      m_categoryNames(labelled({}, u"small"_s, this)), m_questions(labelled({}, u"muted"_s, this))
{
    setFixedWidth(392);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeReading(fileName);
    layout->addWidget(labelled(tr("Columns"), u"section"_s, this));
    m_scroll->setObjectName(u"columnScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(120);
    auto *scrolled = new QWidget(m_scroll);
    auto *inScroll = new QVBoxLayout(scrolled);
    inScroll->setContentsMargins(0, 0, 0, 0);
    inScroll->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_columns, m_values, m_fixed})
        inScroll->addWidget(part);
    inScroll->addStretch(1);
    m_scroll->setWidget(scrolled);
    layout->addWidget(m_scroll, 1);
    connect(m_columns, &ColumnChooser::chosen, this, [this] {
        Mapping mapping = m_shown;
        mapping.columns = m_columns->mapping().columns;
        changeMapping(mapping);
    });
    connect(m_values, &ValueChooser::meant, this,
            [this](const QString &key, const QString &text, const std::optional<QString> &meaning) {
                Mapping mapping = m_shown;
                mapping.setMeaning(key, text, meaning);
                changeMapping(mapping);
            });
    connect(m_fixed, &FixedChooser::chosen, this, [this] {
        Mapping mapping = m_shown;
        mapping.fixed = m_fixed->fixed();
        std::erase_if(mapping.fixed, [](const FixedValue &one) { return one.text.isEmpty(); });
        changeMapping(mapping);
    });
    makeConsents();
}

void ImportChoices::makeReading(const QString &fileName)
{
    QLabel *name = labelled(fileName, u"section"_s, this);
    name->setObjectName(u"importFileName"_s);
    name->setWordWrap(false);
    name->setText(name->fontMetrics().elidedText(fileName, Qt::ElideMiddle, 330));
    name->setToolTip(fileName.toHtmlEscaped());
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setProperty("role", u"muted"_s);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItems(knownEncodings());
    m_delimiter->setObjectName(u"importDelimiter"_s);
    m_delimiter->setAccessibleName(tr("Columns are separated by"));
    m_delimiter->addItem(tr("Comma  ,"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Vertical bar  |"), QChar(u'|'));
    m_encoding->setCurrentIndex(-1);
    m_delimiter->setCurrentIndex(-1);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_settings.encoding = m_encoding->currentText();
        m_mapping.reset();
        emit readingChanged();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_settings.delimiter = m_delimiter->currentData().toChar();
        m_mapping.reset();
        emit readingChanged();
    });
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->hide();
    m_ofWorkbook->hide();
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_settings.sheet = m_sheet->currentText();
        m_mapping.reset();
        emit readingChanged();
    });
    m_headerRow->setObjectName(u"importHeaderRow"_s);
    m_headerRow->setAccessibleName(tr("Row of the headers"));
    m_headerRow->setRange(1, 1);
    m_headerRow->setKeyboardTracking(false);
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_settings.headerRow = row;
        m_settings.sheet = m_sheet->currentText(); // it may have been found by its headers
        m_mapping.reset();
        emit readingChanged();
    });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_ofText[0], 0, 0);
    grid->addWidget(m_ofText[1], 0, 1);
    grid->addWidget(m_encoding, 1, 0);
    grid->addWidget(m_delimiter, 1, 1);
    // In the same place: a file is either a text or a workbook.
    grid->addWidget(m_ofWorkbook, 0, 0, 1, 2);
    grid->addWidget(m_sheet, 1, 0, 1, 2);
    m_people->setObjectName(u"importPeople"_s);
    m_people->setAccessibleName(tr("These people"));
    m_people->addItem(tr("have registered"));
    m_people->addItem(tr("are to be invited (an address list)"));
    connect(m_people, &QComboBox::activated, this, &ImportChoices::planChanged);
    grid->addWidget(labelled(tr("Row of the headers"), u"field"_s, this), 2, 0);
    grid->addWidget(m_headerRow, 3, 0);
    grid->addWidget(labelled(tr("These people"), u"field"_s, this), 2, 1);
    grid->addWidget(m_people, 3, 1);
    auto *all = qobject_cast<QVBoxLayout *>(layout());
    all->addWidget(name);
    all->addWidget(m_rows);
    all->addLayout(grid);
}

void ImportChoices::makeConsents()
{
    auto *all = qobject_cast<QVBoxLayout *>(layout());
    m_createWorkshops->setObjectName(u"createWorkshops"_s);
    m_createCategories->setObjectName(u"createCategories"_s);
    m_questions->setObjectName(u"newQuestions"_s);
    all->addWidget(m_createHeading);
    for (const auto &[box, names] :
         {std::pair(m_createWorkshops, m_workshopNames), std::pair(m_createCategories, m_categoryNames)}) {
        box->setChecked(true);
        box->hide();
        connect(box, &QCheckBox::toggled, this, &ImportChoices::planChanged);
        names->setContentsMargins(kUnderBox, 0, 0, 0);
        names->hide();
        all->addWidget(box);
        all->addWidget(names);
    }
    m_toValues->setObjectName(u"importToValues"_s);
    m_toValues->setProperty("link", true);
    m_toValues->setAutoDefault(false);
    m_toValues->hide();
    connect(m_toValues, &QPushButton::clicked, this, [this] {
        m_scroll->ensureWidgetVisible(m_values, 0, 0);
        m_values->setFocus();
    });
    all->addWidget(m_toValues, 0, Qt::AlignLeft);
    all->addWidget(m_questions);
    m_createHeading->hide();
    m_questions->hide();
}

ImportChoice ImportChoices::choice() const
{
    return {.createWorkshops = m_createWorkshops->isChecked(),
            .createCategories = m_createCategories->isChecked(),
            .areInvited = m_people->currentIndex() == 1};
}

void ImportChoices::setInvited(bool areInvited)
{
    if (areInvited == choice().areInvited)
        return;
    m_people->setCurrentIndex(areInvited ? 1 : 0);
    emit planChanged();
}

void ImportChoices::setLook(const ImportLook &look)
{
    m_rows->setText(tr("%n row(s)", nullptr, look.table->rowCount()));
    showReading(*look.table);
    m_table = look.table;
    m_shown = look.mapping;
    m_columns->setColumns(*look.table, look.mapping);
    m_fixed->setLook(look);
    m_values->setLook(look);
    if (look.plan)
        showConsents(*look.plan);
}

void ImportChoices::changeMapping(const Mapping &mapping)
{
    m_shown = mapping;
    m_mapping = mapping;
    emit planChanged();
}

void ImportChoices::setHeaderRow(int row)
{
    if (canBeHeaderRow(row))
        m_headerRow->setValue(row);
}

bool ImportChoices::canBeHeaderRow(int row) const
{
    return row >= m_headerRow->minimum() && row <= m_headerRow->maximum();
}

void ImportChoices::mend(const Breakage &breakage, bool mend)
{
    if (breakage.kind != Breakage::SqueezedLines) {
        changeMapping(withMended(m_shown, breakage, *m_table, mend));
        return;
    }
    m_settings.splitLines = mend;
    m_mapping.reset();
    emit readingChanged();
}

void ImportChoices::showReading(const SourceTable &table)
{
    const bool isWorkbook = !table.sheets.isEmpty();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ofText[0], m_ofText[1], m_encoding, m_delimiter})
        widget->setVisible(!isWorkbook);
    m_ofWorkbook->setVisible(isWorkbook);
    m_sheet->setVisible(isWorkbook);
    m_encoding->setCurrentIndex(m_encoding->findText(table.encoding));
    m_delimiter->setCurrentIndex(m_delimiter->findData(table.delimiter));
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setMaximum(qMax(1, qMin(table.cells.rowCount(), 100)));
    m_headerRow->setValue(table.headerRow);
    if (m_sheet->count() != table.sheets.size()) {
        m_sheet->clear();
        m_sheet->addItems(table.sheets);
    }
    m_sheet->setCurrentIndex(int(table.sheets.indexOf(table.sheet)));
}

void ImportChoices::showConsents(const Plan &plan)
{
    const QStringList workshops = named(plan.newWorkshops, &Workshop::title);
    const QStringList categories = named(plan.newCategories, &Category::name);
    const QStringList questions = named(plan.newQuestions, &Question::text);
    // A box that was unchecked goes on saying what it would create.
    if (m_createWorkshops->isChecked()) {
        m_createWorkshops->setText(tr("Create %n workshop(s)", nullptr, int(workshops.size())));
        m_createWorkshops->setVisible(!workshops.isEmpty());
        m_workshopNames->setText(listed(workshops));
        m_workshopNames->setVisible(!workshops.isEmpty());
    }
    if (m_createCategories->isChecked()) {
        m_createCategories->setText(tr("Create %n category(s)", nullptr, int(categories.size())));
        m_createCategories->setVisible(!categories.isEmpty());
        m_categoryNames->setText(listed(categories));
        m_categoryNames->setVisible(!categories.isEmpty());
    }
    m_toValues->setVisible(!workshops.isEmpty() || !categories.isEmpty());
    m_questions->setVisible(!questions.isEmpty());
    m_questions->setText(tr("%n question(s) come in with their answers: %1", nullptr, int(questions.size()))
                             .arg(questions.join(u" · "_s)));
    m_createHeading->setVisible(!m_createWorkshops->isHidden() || !m_createCategories->isHidden() ||
                                !m_questions->isHidden());
}

} // namespace colloquia
