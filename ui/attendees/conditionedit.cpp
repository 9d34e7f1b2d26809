// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/conditionedit.h"

#include "app/desk/roster.h"
#include "app/model/folding.h"
#include "ui/widgets/listkeys.h"
#include "ui/widgets/primarybutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 200; // values; more are found by typing

} // namespace

ConditionEdit::ConditionEdit(const Roster &roster, const FilterSubject &subject, QWidget *parent)
    : QDialog(parent), m_roster(roster), m_subject(subject), m_offers(new QComboBox(this)),
      m_inputs(new QStackedWidget(this)), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_more(new QLabel(this)), m_text(new QLineEdit(this)), m_day(new QDateEdit(QDate::currentDate(), this))
{
    setObjectName(u"conditionEdit"_s);
    setWindowTitle(tr("Filter: %1").arg(subject.label));
    setMinimumWidth(380);
    m_offers->setObjectName(u"conditionOffers"_s);
    m_offers->setAccessibleName(tr("What is asked"));
    for (const FilterOffer &one : subject.offers)
        m_offers->addItem(one.words);
    m_search->setObjectName(u"conditionSearch"_s);
    m_search->setAccessibleName(tr("Search the values"));
    m_search->setPlaceholderText(tr("Type to find a value"));
    m_search->setClearButtonEnabled(true);
    new ListKeys(m_search, m_list);
    m_list->setObjectName(u"conditionValues"_s);
    m_list->setAccessibleName(tr("Values: Space ticks"));
    m_list->setMinimumHeight(220);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_more->setProperty("role", u"small"_s);
    // The buttons stay where they are, whatever it says.
    QSizePolicy staying = m_more->sizePolicy();
    staying.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(staying);
    m_text->setObjectName(u"conditionText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_day->setObjectName(u"conditionDay"_s);
    m_day->setAccessibleName(tr("Date"));
    m_day->setCalendarPopup(true);

    auto *values = new QWidget(m_inputs);
    auto *valueColumn = new QVBoxLayout(values);
    valueColumn->setContentsMargins(0, 0, 0, 0);
    valueColumn->setSpacing(8);
    valueColumn->addWidget(m_search);
    valueColumn->addWidget(m_list, 1);
    valueColumn->addWidget(m_more);
    m_inputs->addWidget(new QWidget(m_inputs));
    m_inputs->addWidget(values);
    m_inputs->addWidget(m_text);
    m_inputs->addWidget(m_day);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = addPrimary(buttons, tr("Filter"), u"conditionApply"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionEdit::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_offers, &QComboBox::currentIndexChanged, this, &ConditionEdit::showOffer);
    connect(m_search, &QLineEdit::textChanged, this, &ConditionEdit::showValues);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString kept = item->data(Qt::UserRole).toString();
        m_ticked.removeAll(kept);
        if (item->checkState() == Qt::Checked)
            m_ticked.append(kept);
        refreshApply();
    });
    connect(m_text, &QLineEdit::textChanged, this, &ConditionEdit::refreshApply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_offers);
    layout->addWidget(m_inputs, 1);
    layout->addWidget(buttons);
    showOffer();
}

const FilterOffer &ConditionEdit::offer() const
{
    return m_subject.offers[size_t(std::max(0, m_offers->currentIndex()))];
}

void ConditionEdit::setCondition(const Condition &condition, int offer)
{
    m_ticked = condition.values;
    if (!condition.values.isEmpty()) {
        m_text->setText(condition.values.front());
        if (const QDate day = QDate::fromString(condition.values.front(), Qt::ISODate); day.isValid())
            m_day->setDate(day);
    }
    m_offers->setCurrentIndex(std::max(0, offer));
    showOffer();
}

void ConditionEdit::showOffer()
{
    const FilterOffer::Takes takes = offer().takes;
    m_inputs->setCurrentIndex(int(takes));
    m_inputs->setVisible(takes != FilterOffer::Nothing);
    if (takes == FilterOffer::Values)
        loadValues();
    refreshApply();
    // Who walks through what can be asked is not torn away from it.
    if (!m_offers->hasFocus())
        focusInput();
}

void ConditionEdit::focusInput()
{
    const std::array<QWidget *, 4> inputs = {m_offers, m_search, m_text, m_day};
    inputs[size_t(offer().takes)]->setFocus();
}

void ConditionEdit::loadValues()
{
    if (m_valuesOf != offer().condition.key) {
        m_valuesOf = offer().condition.key;
        m_values = filterValues(m_valuesOf, m_roster);
    }
    showValues();
}

void ConditionEdit::showValues()
{
    const QSignalBlocker silence(m_list);
    m_list->clear();
    // As the people are searched: every word, in any order.
    const QStringList wanted = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&wanted](const FilterValue &value) {
        const QString text = folded(value.shown);
        return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
    };
    int left = 0;
    const auto add = [this](const FilterValue &value) {
        auto *item = new QListWidgetItem(value.shown, m_list);
        item->setToolTip(value.shown.toHtmlEscaped());
        item->setData(Qt::UserRole, value.kept);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_ticked.contains(value.kept) ? Qt::Checked : Qt::Unchecked);
    };
    // What is ticked stands above, so that it is seen however many there are.
    for (const FilterValue &value : m_values) {
        if (m_ticked.contains(value.kept) && wanted.isEmpty())
            add(value);
    }
    for (const FilterValue &value : m_values) {
        const bool above = m_ticked.contains(value.kept) && wanted.isEmpty();
        if (above || !fits(value))
            continue;
        if (m_list->count() < kMostShown)
            add(value);
        else
            ++left;
    }
    m_list->setCurrentRow(0);
    m_more->setText(m_list->count() == 0 ? tr("Nobody has such a value.")
                                         : tr("%n more: type to find them", nullptr, left));
    m_more->setVisible(left > 0 || m_list->count() == 0);
    refreshApply();
}

// What would do nothing is not offered.
void ConditionEdit::refreshApply()
{
    const FilterOffer::Takes takes = offer().takes;
    const bool nothing = (takes == FilterOffer::Values && m_ticked.isEmpty() && !m_list->currentItem()) ||
                         (takes == FilterOffer::Text && folded(m_text->text()).isEmpty());
    m_apply->setEnabled(!nothing);
}

void ConditionEdit::accept()
{
    Condition condition = offer().condition;
    switch (offer().takes) {
    case FilterOffer::Nothing:
        break;
    case FilterOffer::Values:
        condition.values = m_ticked;
        if (condition.values.isEmpty() && m_list->currentItem())
            condition.values = {m_list->currentItem()->data(Qt::UserRole).toString()};
        if (condition.values.isEmpty())
            return; // there is nothing to choose
        break;
    case FilterOffer::Text:
        if (folded(m_text->text()).isEmpty())
            return;
        condition.values = {m_text->text().trimmed()};
        break;
    case FilterOffer::Day:
        condition.values = {m_day->date().toString(Qt::ISODate)};
        break;
    }
    QDialog::accept();
    emit chosen(condition);
}

} // namespace colloquia
