print("diemcau")
