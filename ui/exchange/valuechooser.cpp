// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/valuechooser.h"

#include "app/model/language.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostShown = 40;
constexpr int kTextWidth = 176;

// What the words of a field can stand for: as it is kept, and as it is shown.
std::vector<std::pair<QString, QString>> meaningsOf(const QString &key, const Programme &programme)
{
    std::vector<std::pair<QString, QString>> all;
    const Field *field = findField(RecordKind::Attendee, key);
    if (!field) {
        for (const Workshop &workshop : programme.workshops)
            all.emplace_back(workshop.title, workshop.title);
    } else if (field->type == FieldType::Choice) {
        for (const Choice &choice : field->choices()) {
            if (*choice.key)
                all.emplace_back(QString::fromLatin1(choice.key),
                                 Language::ofScreen().say("Choice", choice.label));
        }
    } else {
        for (const Category &category : programme.categories)
            all.emplace_back(category.name, category.name);
    }
    return all;
}

} // namespace

ValueChooser::ValueChooser(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_more(new QLabel(this))
{
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_more->setProperty("role", u"small"_s);
    hide();
}

void ValueChooser::setLook(const ImportLook &look)
{
    if (!look.plan)
        return;
    std::vector<ForeignValue> shown = look.plan->foreign;
    const size_t hidden = shown.size() - qMin(shown.size(), kMostShown);
    shown.resize(shown.size() - hidden);
    const Programme &programme = look.basis->programme;
    QStringList known;
    for (const Category &category : programme.categories)
        known.append(category.name);
    for (const Workshop &workshop : programme.workshops)
        known.append(workshop.title);
    if (shown != m_values || known != m_known) {
        m_values = shown;
        m_known = known;
        rebuild(shown, programme);
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const ValueMeaning *meaning = look.mapping.meaningOf(m_values[i].key, m_values[i].text);
        m_boxes[i]->setCurrentIndex(meaning ? qMax(0, m_boxes[i]->findData(meaning->meant)) : 0);
    }
    m_more->setText(tr("and %n more", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    setVisible(!m_values.empty());
}

void ValueChooser::rebuild(const std::vector<ForeignValue> &shown, const Programme &programme)
{
    m_grid->removeWidget(m_more);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    auto *heading = new QLabel(tr("Words the list does not know"), this);
    heading->setProperty("role", u"field"_s);
    m_grid->addWidget(heading, 0, 0, 1, 2);
    for (const ForeignValue &value : shown) {
        const Field *field = findField(RecordKind::Attendee, value.key);
        const bool isMade = !field || field->type == FieldType::Reference;
        const QString text = tr("%1 (%2)", "a word of the file and its number of rows")
                                 .arg(value.text.simplified(), Language::ofScreen().number(value.count));
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->ensurePolished(); // with its own font
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, kTextWidth - 2));
        label->setToolTip(u"%1: %2"_s.arg(shownCell(value.key), text).toHtmlEscaped());
        label->setFixedWidth(kTextWidth);
        auto *box = new QComboBox(this);
        box->setObjectName(u"meaning%1"_s.arg(m_boxes.size()));
        box->setAccessibleName(tr("What “%1” stands for").arg(value.text));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setFocusPolicy(Qt::StrongFocus);
        box->addItem(isMade ? tr("As it is") : tr("Not understood"));
        box->addItem(tr("Leave out"), QString(u""_s));
        box->insertSeparator(box->count());
        for (const auto &[kept, name] : meaningsOf(value.key, programme))
            box->addItem(name, kept);
        connect(box, &QComboBox::activated, this, [this, box, value](int index) {
            emit meant(value.key, value.text,
                       index == 0 ? std::nullopt : std::optional<QString>(box->currentData().toString()));
        });
        m_grid->addWidget(label, int(m_boxes.size()) + 1, 0);
        m_grid->addWidget(box, int(m_boxes.size()) + 1, 1);
        m_boxes.push_back(box);
    }
    setFocusProxy(m_boxes.empty() ? nullptr : m_boxes.front());
    m_grid->addWidget(m_more, int(m_boxes.size()) + 1, 0, 1, 2);
}

} // namespace colloquia
