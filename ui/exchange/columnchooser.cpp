// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/columnchooser.h"

#include "app/exchange/columns.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 176;
constexpr int kRowsLookedAt = 200; // for an example

// The first value that is not blank.
QString exampleOf(const SourceTable &table, int column)
{
    for (int row = 0; row < qMin(table.rowCount(), kRowsLookedAt); ++row) {
        const QString text = table.cell(row, column).left(120).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QStringList examplesOf(const SourceTable &table)
{
    QStringList examples;
    for (int column = 0; column < table.columnCount(); ++column)
        examples.append(exampleOf(table, column));
    return examples;
}

QLabel *elidedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->ensurePolished(); // with its own font
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, kTextWidth - 2));
    label->setToolTip(text.toHtmlEscaped());
    label->setFixedWidth(kTextWidth);
    return label;
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void ColumnChooser::setColumns(const SourceTable &table, const Mapping &mapping)
{
    m_mapping = mapping;
    const QStringList examples = examplesOf(table);
    if (m_headers != table.headers || m_examples != examples) {
        m_headers = table.headers;
        m_examples = examples;
        rebuild(table);
    }
    for (int column = 0; column < table.columnCount(); ++column)
        showTarget(column);
}

void ColumnChooser::rebuild(const SourceTable &table)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_taken = {};
    for (int column = 0; column < table.columnCount(); ++column) {
        auto *words = new QWidget(this);
        auto *wordsLayout = new QVBoxLayout(words);
        wordsLayout->setContentsMargins(0, 0, 0, 0);
        wordsLayout->setSpacing(0);
        wordsLayout->addWidget(elidedLabel(m_headers[column], words));
        QLabel *example = elidedLabel(m_examples[column], words);
        example->setProperty("role", u"small"_s);
        wordsLayout->addWidget(example);
        auto *box = new QComboBox(this);
        box->setObjectName(u"column%1"_s.arg(column));
        box->setAccessibleName(tr("What the column “%1” becomes").arg(m_headers[column]));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setMaxVisibleItems(20);
        box->installEventFilter(this);
        box->addItem(tr("Leave out"), wordOf({}, {}));
        box->addItem(tr("Question (answers)"));
        box->addItem(tr("Workshops"), wordOf({ColumnTarget::Workshops, {}}, {}));
        box->addItem(tr("Whole name"), wordOf({ColumnTarget::WholeName, {}}, {}));
        box->insertSeparator(box->count());
        for (const ListColumn &one : fixedColumns()) {
            if (one.what == ListColumn::AttendeeField)
                box->addItem(one.shown(Language::ofScreen()), one.key);
            else if (one.what == ListColumn::CheckedInAt)
                box->addItem(one.shown(Language::ofScreen()), wordOf({ColumnTarget::CheckedIn, {}}, {}));
        }
        connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
        m_grid->addWidget(words, column, 0);
        m_grid->addWidget(box, column, 1, Qt::AlignVCenter);
        m_boxes.push_back(box);
    }
    m_grid->setRowStretch(table.columnCount(), 1);
}

void ColumnChooser::showTarget(int column)
{
    QComboBox *box = m_boxes[size_t(column)];
    const ColumnTarget &target = m_mapping.columns[size_t(column)];
    const bool isQuestion = target.what == ColumnTarget::Question;
    // A question may have another text than the column's header: it is kept with the choice.
    const ColumnTarget question =
        isQuestion ? target : ColumnTarget{ColumnTarget::Question, m_headers[column]};
    box->setItemData(1, wordOf(question, m_headers[column]));
    box->setCurrentIndex(isQuestion ? 1 : box->findData(wordOf(target, m_headers[column])));
}

void ColumnChooser::choose(int column)
{
    const Result<ColumnTarget> target =
        targetOf(m_boxes[size_t(column)]->currentData().toString(), m_headers[column]);
    if (!target || *target == m_mapping.columns[size_t(column)])
        return;
    giveBack(column);
    // A field comes from one column: the one that was chosen last.
    const bool isOnce = target->what == ColumnTarget::AttendeeField ||
                        target->what == ColumnTarget::CheckedIn || target->what == ColumnTarget::WholeName;
    for (int other = 0; isOnce && other < int(m_mapping.columns.size()); ++other) {
        if (other != column && m_mapping.columns[size_t(other)] == *target) {
            m_taken = {column, other, *target};
            m_mapping.columns[size_t(other)] = {ColumnTarget::Question, m_headers[other]};
            showTarget(other);
        }
    }
    m_mapping.columns[size_t(column)] = *target;
    emit chosen();
}

void ColumnChooser::giveBack(int column)
{
    if (m_taken.by != column)
        return;
    ColumnTarget &lost = m_mapping.columns[size_t(m_taken.from)];
    if (lost == ColumnTarget{ColumnTarget::Question, m_headers[m_taken.from]}) {
        lost = m_taken.target;
        showTarget(m_taken.from);
    }
    m_taken = {};
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel over a closed box would change columns while they scroll.
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Wheel && box && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace colloquia
