// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgechoices.h"

#include "ui/paper/parts.h"
#include "ui/paper/stockedit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBlanks = 500;

} // namespace

BadgeChoices::BadgeChoices(QWidget *parent)
    : QWidget(parent), m_who(new QButtonGroup(this)), m_blanks(new QSpinBox(this)),
      m_design(new QComboBox(this)), m_details(new QWidget(this)), m_stock(new StockEdit(this)),
      m_start(new QSpinBox(this)), m_order(new QComboBox(this)),
      m_cut(new QCheckBox(tr("In order once the pile is cut"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    addWho();
    layout->addSpacing(8);
    addSheet();
    layout->addSpacing(8);
    addDesign();
    setOptions({});
}

void BadgeChoices::addWho()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(parts::heading(tr("What to print"), this));
    static constexpr std::array names = {"whoNew", "whoOnSite", "whoSelected", "whoShown", "whoBlank"};
    for (size_t i = 0; i < m_radios.size(); ++i) {
        m_radios[i] = new QRadioButton(this);
        m_radios[i]->setObjectName(QString::fromLatin1(names[i]));
        m_who->addButton(m_radios[i], int(i));
        if (BadgeWho(i) != BadgeWho::Blank)
            column->addWidget(m_radios[i]);
    }
    m_blanks->setObjectName(u"blanks"_s);
    m_blanks->setAccessibleName(tr("Number of blank badges"));
    m_blanks->setRange(1, kMostBlanks);
    m_radios[size_t(BadgeWho::Blank)]->setText(tr("Blank badges"));
    auto *blank = new QHBoxLayout;
    blank->setSpacing(8);
    blank->addWidget(m_radios[size_t(BadgeWho::Blank)]);
    blank->addWidget(m_blanks);
    blank->addStretch();
    column->addLayout(blank);
    setFigures({});
    connect(m_who, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_blanks->setEnabled(BadgeWho(id) == BadgeWho::Blank);
        emit changed();
    });
    connect(m_blanks, &QSpinBox::valueChanged, this, &BadgeChoices::changed);
}

void BadgeChoices::addSheet()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(parts::fieldLabel(tr("Stock"), m_stock->input(), this));
    column->addWidget(m_stock);
    m_start->setObjectName(u"start"_s);
    m_start->setAccessibleName(tr("First free place"));
    m_start->setToolTip(tr("On a sheet that was begun; click a free place on the sheet"));
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Name"), tr("Organisation"), tr("Category")});
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(parts::fieldLabel(tr("First free place"), m_start, this), 0, 0);
    grid->addWidget(parts::fieldLabel(tr("Order"), m_order, this), 0, 1);
    grid->addWidget(m_start, 1, 0);
    grid->addWidget(m_order, 1, 1);
    column->addLayout(grid);
    m_cut->setObjectName(u"cutAndStack"_s);
    m_cut->setToolTip(tr("The whole pile is cut at once, and the small piles are laid on each other"));
    column->addWidget(m_cut);
    connect(m_cut, &QCheckBox::toggled, this, [this] { showStock(); });
    connect(m_cut, &QCheckBox::toggled, this, &BadgeChoices::changed);
    connect(m_stock, &StockEdit::chosen, this, [this](const QString &id) {
        const QSignalBlocker blocker(m_start);
        m_start->setRange(1, findStock(id)->perSheet());
        showStock();
        emit changed();
    });
    connect(m_start, &QSpinBox::valueChanged, this, &BadgeChoices::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &BadgeChoices::changed);
}

void BadgeChoices::addDesign()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_design->setObjectName(u"design"_s);
    m_design->setAccessibleName(tr("Design"));
    auto *designer = new QPushButton(tr("&Design…"), this);
    designer->setObjectName(u"openDesigner"_s);
    designer->setToolTip(tr("Change how the badge looks"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_design, 1);
    row->addWidget(designer);
    column->addWidget(parts::fieldLabel(tr("Design"), m_design, this));
    column->addLayout(row);
    connect(m_design, &QComboBox::activated, this,
            [this](int chosen) { emit designChosen(DesignId(m_design->itemData(chosen).toLongLong())); });
    connect(designer, &QPushButton::clicked, this, &BadgeChoices::designerWanted);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(4);
    details->addWidget(parts::heading(tr("Also on the badge"), this));
    column->addWidget(m_details);
    const std::pair<QString, QString> switches[] = {
        {u"position"_s, tr("Position")},
        {u"role"_s, tr("Role")},
        {u"category"_s, tr("Name of the category")},
        {u"logos"_s, tr("Partners' logos")},
        {u"representing"_s, tr("Whose place is taken")},
    };
    for (const auto &[key, label] : switches) {
        auto *box = new QCheckBox(label, this);
        box->setObjectName(u"design_"_s + key);
        box->setAccessibleName(label);
        details->addWidget(box);
        m_switches.insert(key, box);
        connect(box, &QCheckBox::clicked, this, [this, key = key](bool on) { emit designSwitched(key, on); });
    }
}

BadgeOptions BadgeChoices::options() const
{
    return {BadgeWho(m_who->checkedId()),
            m_blanks->value(),
            m_stock->stock(),
            m_start->value(),
            BadgeOrder(m_order->currentIndex()),
            m_cut->isVisibleTo(this) && m_cut->isChecked()};
}

void BadgeChoices::setOptions(const BadgeOptions &options)
{
    const QSignalBlocker silence(this);
    m_radios[size_t(options.who)]->setChecked(true);
    m_blanks->setValue(options.blanks);
    m_blanks->setEnabled(options.who == BadgeWho::Blank);
    m_stock->setStock(options.stock);
    m_start->setRange(1, findStock(m_stock->stock())->perSheet());
    m_start->setValue(options.start);
    m_cut->setChecked(options.cutAndStack);
    showStock();
    m_order->setCurrentIndex(int(options.order));
}

void BadgeChoices::showStock()
{
    const Stock &stock = *findStock(m_stock->stock());
    m_cut->setVisible(stock.toBeCut);
    m_start->setEnabled(stock.perSheet() > 1 && !(stock.toBeCut && m_cut->isChecked()));
}

void BadgeChoices::setFigures(const BadgeFigures &figures)
{
    const auto show = [this](BadgeWho who, const QString &text) {
        QRadioButton *radio = m_radios[size_t(who)];
        radio->setText(text);
        radio->setAccessibleName(text);
    };
    const Language screen = Language::ofScreen();
    show(BadgeWho::New, tr("New since the last print: %1").arg(screen.number(figures.fresh)));
    show(BadgeWho::OnSite, tr("All registered on site: %1").arg(screen.number(figures.onSite)));
    show(BadgeWho::Selected, tr("Selected in the list: %1").arg(screen.number(figures.selected)));
    show(BadgeWho::Shown, tr("The list as filtered: %1").arg(screen.number(figures.shown)));
}

void BadgeChoices::setDesigns(const std::vector<Design> &designs, const Design &design)
{
    m_design->clear();
    for (const Design &one : designs)
        m_design->addItem(one.name, qlonglong(one.id.value));
    m_design->setCurrentIndex(m_design->findData(qlonglong(design.id.value)));
    m_details->setVisible(design.contents.isEmpty());
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        it.value()->setChecked(findField(kindOf<Design>, it.key())->get(&design).toBool());
}

void BadgeChoices::setEditable(bool editable)
{
    for (QCheckBox *box : std::as_const(m_switches))
        box->setEnabled(editable);
}

QWidget *BadgeChoices::firstFocus() const
{
    return m_who->checkedButton();
}

} // namespace colloquia
