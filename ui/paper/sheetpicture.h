// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/stock.h"

#include <QWidget>

namespace colloquia {

// A sheet with its labels, drawn small; what does not lie on the page is seen at once.
class SheetPicture : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPicture(QWidget *parent = nullptr);

    void setStock(const Stock &stock);

    [[nodiscard]] QSize sizeHint() const override { return {320, 420}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stock m_stock;
};

} // namespace colloquia
