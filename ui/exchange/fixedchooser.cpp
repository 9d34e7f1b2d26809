// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/fixedchooser.h"

#include "app/exchange/columns.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 140;

} // namespace

FixedChooser::FixedChooser(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_add(new QPushButton(tr("A value for all rows"), this)),
      m_fields(new QMenu(this))
{
    auto *heading = new QLabel(tr("The same for all rows"), this);
    heading->setProperty("role", u"field"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_add->setObjectName(u"addFixed"_s);
    m_add->setAutoDefault(false);
    m_add->setMenu(m_fields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void FixedChooser::setLook(const ImportLook &look)
{
    // A row that was added and has no value yet is no fixed value, but stays.
    std::vector<FixedValue> said = m_fixed;
    std::erase_if(said, [](const FixedValue &one) { return one.text.isEmpty(); });
    if (!m_fields->isEmpty() && said == look.mapping.fixed && m_mapping.columns == look.mapping.columns &&
        m_programme == look.basis->programme)
        return;
    m_mapping = look.mapping;
    m_programme = look.basis->programme;
    if (said != look.mapping.fixed)
        m_fixed = look.mapping.fixed;
    rebuild();
}

void FixedChooser::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            for (QWidget *part : row->findChildren<QWidget *>())
                part->setObjectName({});
            row->hide();
            row->deleteLater(); // the signal may come from one of its parts
        }
        delete item;
    }
    for (size_t place = 0; place < m_fixed.size(); ++place)
        addRow(place);
    fillFields();
}

void FixedChooser::fillFields()
{
    m_fields->clear();
    for (const ListColumn &column : fixedColumns()) {
        const bool isTaken =
            m_mapping.columnOf(column.key) >= 0 ||
            std::ranges::any_of(m_fixed, [&column](const FixedValue &one) { return one.key == column.key; });
        if (!canBeFixed(column.key) || isTaken)
            continue;
        QAction *action = m_fields->addAction(column.shown(Language::ofScreen()));
        action->setObjectName(u"fix_"_s + column.key);
        // The menu is filled anew by it, and takes the action away.
        connect(
            action, &QAction::triggered, this, [this, key = column.key] { add(key); }, Qt::QueuedConnection);
    }
    m_add->setEnabled(!m_fields->isEmpty());
}

void FixedChooser::add(const QString &key)
{
    m_fixed.push_back({key, {}});
    rebuild();
    if (auto *box = findChild<QComboBox *>(u"fixed%1"_s.arg(m_fixed.size() - 1)))
        box->setFocus();
}

QComboBox *FixedChooser::valueBox(const FixedValue &fixed)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setFocusPolicy(Qt::StrongFocus);
    const Field *field = findField(RecordKind::Attendee, fixed.key);
    if (field && field->type == FieldType::Choice) {
        for (const Choice &choice : field->choices()) {
            if (*choice.key)
                box->addItem(Language::ofScreen().say("Choice", choice.label),
                             QString::fromLatin1(choice.key));
        }
        box->setCurrentIndex(box->findData(fixed.text));
        return box;
    }
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (!field) {
        for (const Workshop &workshop : m_programme.workshops)
            box->addItem(workshop.title);
    } else if (field->type == FieldType::Reference) {
        for (const Category &category : m_programme.categories)
            box->addItem(category.name);
    }
    box->setCurrentIndex(-1);
    box->setEditText(fixed.text);
    return box;
}

void FixedChooser::addRow(size_t place)
{
    const FixedValue &fixed = m_fixed[place];
    QString name = fixed.key;
    for (const ListColumn &column : fixedColumns()) {
        if (column.key == fixed.key)
            name = column.shown(Language::ofScreen());
    }
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(row);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(name, Qt::ElideRight, kNameWidth));
    label->setFixedWidth(kNameWidth);
    QComboBox *box = valueBox(fixed);
    box->setObjectName(u"fixed%1"_s.arg(place));
    box->setAccessibleName(tr("%1 of all rows").arg(name));
    const auto take = [this, box, place] {
        const QString text = box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
        if (m_fixed[place].text == text)
            return;
        m_fixed[place].text = text;
        emit chosen();
    };
    connect(box, &QComboBox::activated, this, take);
    if (box->isEditable())
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"removeFixed%1"_s.arg(place));
    remove->setIcon(theme::icon(u"close"_s));
    remove->setAccessibleName(tr("Remove: %1").arg(name));
    remove->setToolTip(remove->accessibleName());
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, place] {
        m_fixed.erase(m_fixed.begin() + qptrdiff(place));
        rebuild();
        m_add->setFocus();
        emit chosen();
    });
    layout->addWidget(label);
    layout->addWidget(box, 1);
    layout->addWidget(remove);
    m_rows->addWidget(row);
}

} // namespace colloquia
